package openhall.people.directory;

import java.util.List;
import openhall.web.Csv;

/** Files to begin with: the first line as it should be, and an example to overwrite. */
final class CsvTemplates {
    private CsvTemplates() {}

    static String people() {
        return Csv.of(
                PersonLine.COLUMNS.stream().map(Column::name).toList(),
                List.of(List.of(
                        "Sam Rivera",
                        "sam.rivera@example.org",
                        "10045",
                        "Business analyst",
                        "business-intelligence",
                        "mo.haddad@example.org",
                        "staff")));
    }

    static String units() {
        return Csv.of(
                UnitLine.COLUMNS.stream().map(Column::name).toList(),
                List.of(List.of("D10", "Customer and digital", "", "directorate")));
    }
}
