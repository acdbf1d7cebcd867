package openhall.learning.pathways;

import java.time.Month;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import openhall.learning.pathways.Plan.PlanCertificate;
import openhall.web.Formats;

/** The rule of a certificate, in sentences. */
final class CertificateWords {
    private CertificateWords() {}

    static String of(PlanCertificate certificate) {
        var valid = certificate.valid();
        var window = certificate.window();
        if (window != null) {
            var month = Month.valueOf(window).getDisplayName(TextStyle.FULL, Locale.UK);
            return "“" + certificate.title() + "”. You renew it every " + month + "." + early(certificate);
        }
        if (valid != null) {
            return "“" + certificate.title() + "”. It is valid for " + span(valid) + ", and then you renew it.";
        }
        return "“" + certificate.title() + "”. It does not end.";
    }

    private static String early(PlanCertificate certificate) {
        var early = Period.parse(certificate.early());
        return early.isZero() ? "" : " What you complete up to " + span(certificate.early()) + " before counts too.";
    }

    /** 1 year, or 2 months and 3 days. */
    private static String span(String iso) {
        var period = Period.parse(iso);
        var parts = new ArrayList<String>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return Formats.joined(parts);
    }

    private static void add(ArrayList<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(Formats.times(number, unit, unit + "s"));
        }
    }
}
