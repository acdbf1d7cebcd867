package openhall;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house. */
class ArchitectureTest {

    /** Who may import whom: the architecture on one screen. */
    private static final Map<String, String> MAY_IMPORT = Map.ofEntries(
            Map.entry("files", ""),
            Map.entry("web", "files"),
            Map.entry("people", "web files"),
            Map.entry("activity", "people web files"),
            Map.entry("trail", "activity people web files"),
            Map.entry("strategy", "trail activity people web files"),
            Map.entry("skills", "strategy trail activity people web files"),
            Map.entry("learning", "skills strategy trail activity people web files"),
            Map.entry("ideas", "strategy trail activity people web files"),
            Map.entry("hackathons", "ideas learning skills strategy trail activity people web files"),
            Map.entry("home", "hackathons ideas learning skills strategy trail activity people web files"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("openhall");

    @Test
    void the_rules_looked_at_something() {
        assertThat(HOUSE.size()).isGreaterThan(300);
        var modules = HOUSE.stream()
                .map(ArchitectureTest::module)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(modules).isEqualTo(new TreeSet<>(MAY_IMPORT.keySet()));
    }

    @Test
    void modules_import_only_what_the_table_allows() {
        classes()
                .should(condition(
                        "import only what the table allows",
                        (type, events) -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
                            var from = module(type);
                            var to = module(dependency.getTargetClass());
                            if (!from.isEmpty() && !to.isEmpty() && !to.equals(from) && !allowed(from, to)) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        })))
                .check(HOUSE);
    }

    @Test
    void modules_have_no_cycles() {
        slices().matching("openhall.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void only_an_entity_writes_its_own_fields() {
        classes()
                .should(condition(
                        "write only their own entity's fields",
                        (type, events) -> type.getFieldAccessesFromSelf().stream()
                                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                                .filter(access -> access.getTargetOwner().isAnnotatedWith(Entity.class))
                                .filter(access -> !sameTop(type, access.getTargetOwner()))
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.violated(type, access.getDescription())))))
                .check(HOUSE);
        classes()
                .should(condition(
                        "not use Panache's generated setters of others",
                        (type, events) -> type.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getName().matches("set[A-Z].*"))
                                .filter(call -> call.getTargetOwner().isAnnotatedWith(Entity.class))
                                .filter(call -> !sameTop(type, call.getTargetOwner()))
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.violated(type, call.getDescription())))))
                .check(HOUSE);
    }

    @Test
    void queries_live_in_the_entity() {
        classes()
                .should(condition(
                        "ask only by named finders",
                        (type, events) -> type.getMethodCallsFromSelf().stream()
                                .filter(ArchitectureTest::isPanacheQuery)
                                .filter(call -> !sameTop(type, call.getTargetOwner()))
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.violated(type, call.getDescription())))))
                .check(HOUSE);
    }

    @Test
    void every_package_says_what_it_is_and_marks_its_nulls() {
        var packages = HOUSE.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages)
                .allSatisfy(name ->
                        assertThat(Class.forName(name + ".package-info")).hasAnnotation(NullMarked.class));
    }

    @Test
    void sub_packages_are_private_to_their_module() {
        classes()
                .should(condition(
                        "not reach into another module's sub-package",
                        (type, events) -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
                            var target = dependency.getTargetClass();
                            var deep = target.getPackageName().matches("openhall\\.[a-z]+\\..+");
                            if (deep && !module(type).equals(module(target))) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        })))
                .check(HOUSE);
    }

    @Test
    void pages_and_apis_are_not_public() {
        classes().that().areAnnotatedWith(Path.class).should().notBePublic().check(HOUSE);
    }

    @Test
    void endpoints_are_public_methods() {
        methods()
                .that(DescribedPredicate.describe("are endpoints", ArchitectureTest::isEndpoint))
                .should()
                .bePublic()
                .check(HOUSE);
    }

    @Test
    void transactions_start_at_the_edge() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Pages|Api|Job)")
                .check(HOUSE);
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .haveNameMatching(".*(Pages|Api|Job)")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Util|Utils|Helper|Impl|DAO|DTO|Dto|Processor|Handler|Controller)")
                .check(HOUSE);
    }

    @Test
    void forms_are_records() {
        classes().that().haveSimpleNameEndingWith("Form").should().beRecords().check(HOUSE);
    }

    @Test
    void apis_never_show_entities() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Api")
                .should(new ArchCondition<JavaMethod>("not show entities") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (isEndpoint(method)
                                && method.getReturnType().getAllInvolvedRawTypes().stream()
                                        .anyMatch(type -> type.isAnnotatedWith(Entity.class))) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .check(HOUSE);
    }

    @Test
    void nobody_asks_the_time_but_the_clock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "java.time now() without a clock",
                        (JavaMethodCall call) -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .check(HOUSE);
    }

    /** A deadline is the same for everybody, so the database says the time and not the machine. */
    @Test
    void hackathons_go_by_the_time_of_the_site() {
        noClasses()
                .that()
                .resideInAPackage("openhall.hackathons..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(HOUSE);
    }

    /** Once results are final, everything public reads what was signed and works nothing out from points. */
    @Test
    void what_is_public_about_results_comes_from_the_sign_off() {
        noClasses()
                .that()
                .haveNameMatching("openhall\\.hackathons\\.(results\\.(Board|ResultPages|ResultApi|CertificatePages)"
                        + "|HackathonPages|board\\..*).*")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("openhall\\.hackathons\\."
                        + "(Score|panel\\.AssignedRead|scoring\\.(Reads|Weighing|Standings))")
                .check(HOUSE);
    }

    @Test
    void nothing_is_printed_and_no_old_loggers() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("openhall.Openhall")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(HOUSE);
    }

    private static boolean allowed(String from, String to) {
        return Arrays.asList(MAY_IMPORT.getOrDefault(from, "").split(" ")).contains(to);
    }

    private static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("openhall") ? parts[1] : "";
    }

    private static boolean sameTop(JavaClass one, JavaClass other) {
        return top(one).equals(top(other));
    }

    private static String top(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }

    private static boolean isPanacheQuery(JavaMethodCall call) {
        var names = Set.of(
                "find",
                "findAll",
                "list",
                "listAll",
                "stream",
                "streamAll",
                "count",
                "delete",
                "deleteAll",
                "update",
                "deleteById",
                "getEntityManager");
        return names.contains(call.getName())
                && call.getTargetOwner().isAssignableTo(PanacheEntityBase.class)
                && isStatic(call);
    }

    private static boolean isStatic(JavaAccess<?> access) {
        return access instanceof JavaMethodCall call
                && call.getTarget()
                        .resolveMember()
                        .map(m -> m.getModifiers().contains(STATIC))
                        .orElse(true);
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private interface Check {
        void check(JavaClass type, ConditionEvents events);
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.check(type, events);
            }
        };
    }
}
