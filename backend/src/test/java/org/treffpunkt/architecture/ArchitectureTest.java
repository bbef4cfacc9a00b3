package org.treffpunkt.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.NullMarked;
import org.treffpunkt.audit.History;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Aggregate;

/** The house rules a compiler does not know. Why they hold stands in docs/architecture.md. */
@AnalyzeClasses(packages = "org.treffpunkt", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** What features stand on. */
    private static final String[] FOUNDATION = {"..value..", "..shared..", "..http..", "..account..", "..mail..", "..pdf..", "..audit..", "..contract..", "..web..", "..stack.."};

    private static final DescribedPredicate<JavaClass> FEATURE = resideInAnyPackage("org.treffpunkt..").and(not(resideInAnyPackage(FOUNDATION))).as("feature");
    private static final DescribedPredicate<JavaMethod> OPERATION = DescribedPredicate.describe("operation", method -> method.getOwner().isAnnotatedWith(Path.class) && method.isMetaAnnotatedWith(HttpMethod.class));

    @ArchTest
    static final ArchRule features_form_no_cycle = slices().matching("org.treffpunkt.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_foundation_knows_no_feature = noClasses().that().resideInAnyPackage(FOUNDATION).and(not(generated())).should().dependOnClassesThat(FEATURE);

    @ArchTest
    static final ArchRule values_know_nothing_but_values = noClasses().that().resideInAPackage("..value..")
            .should().dependOnClassesThat(resideInAnyPackage("org.treffpunkt..").and(not(resideInAnyPackage("..value.."))));

    @ArchTest
    static final ArchRule shared_knows_only_values = noClasses().that().resideInAPackage("..shared..").and(not(generated()))
            .should().dependOnClassesThat(resideInAnyPackage("org.treffpunkt..").and(not(resideInAnyPackage("..value..", "..shared.."))));

    @ArchTest
    static final ArchRule only_accounts_and_http_touch_security = noClasses().that(FEATURE)
            .should().dependOnClassesThat(resideInAnyPackage("io.quarkus.security..", "io.quarkus.oidc..", "org.eclipse.microprofile.jwt..").and(not(DescribedPredicate.describe("@Authenticated", type -> type.isEquivalentTo(Authenticated.class)))));

    @ArchTest
    static final ArchRule what_is_spoken_over_HTTP_stays_in_its_feature = classes().that(FEATURE).and().haveNameMatching(".*(Resource|View|Summary|Draft|Access|Filter)$")
            .should().notBePublic();

    @ArchTest
    static final ArchRule entities_know_no_HTTP_and_no_JSON = noClasses().that().areAnnotatedWith(Entity.class)
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "com.fasterxml.jackson..", "org.jboss.resteasy..", "org.treffpunkt.http..");

    @ArchTest
    static final ArchRule entities_hide_their_fields = fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().areNotStatic().should().notBePublic();

    @ArchTest
    static final ArchRule a_route_without_a_rule_fails = methods().that(OPERATION)
            .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class).orShould().beAnnotatedWith(Authenticated.class);

    @ArchTest
    static final ArchRule programs_need_a_scope_for_every_operation = methods().that(OPERATION).should().beDeclaredInClassesThat().areAnnotatedWith(NeedsScope.class);

    @ArchTest
    static final ArchRule operations_are_public_so_that_their_rules_are_enforced = methods().that(OPERATION).should().bePublic();

    @ArchTest
    static final ArchRule operations_speak_records = methods().that(OPERATION).should(speakRecords());

    @ArchTest
    static final ArchRule dependencies_come_by_the_constructor = fields().should().notBeAnnotatedWith(Inject.class).andShould().notBeAnnotatedWith(ConfigProperty.class);

    @ArchTest
    static final ArchRule time_is_handed_in = noClasses()
            .should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(Instant.class, "now")
            .orShould().callMethod(OffsetDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule queries_stand_in_the_plural_interfaces = methods().that().areAnnotatedWith(HQL.class).should().beDeclaredInClassesThat().areInterfaces();

    @ArchTest
    static final ArchRule every_kind_of_record_has_a_history = classes().that().areAnnotatedWith(Entity.class).and().areNotAnnotatedWith(Immutable.class).and().areAssignableTo(Aggregate.class)
            .should(haveAHistory());

    @ArchTest
    static final ArchRule no_query_strings_elsewhere = noClasses().that(FEATURE).and(not(generated()))
            .should().callMethodWhere(DescribedPredicate.describe("create a query from a string", call ->
                    Set.of("createQuery", "createNativeQuery", "createMutationQuery", "createNativeMutationQuery", "createSelectionQuery").contains(call.getName())
                            && !call.getTarget().getRawParameterTypes().isEmpty() && call.getTarget().getRawParameterTypes().getFirst().isEquivalentTo(String.class)));

    @ArchTest
    static final ArchRule classes_are_named_for_what_they_are = noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)$");

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null = classes().that().haveSimpleName("package-info").and().resideOutsideOfPackage("..stack..").should().beAnnotatedWith(NullMarked.class);

    /** Classes that Hibernate's processor writes. */
    private static DescribedPredicate<JavaClass> generated() {
        return DescribedPredicate.describe("generated", type -> type.getSimpleName().endsWith("_"));
    }

    /** Somewhere in its package the audit is told what to keep of it. */
    private static ArchCondition<JavaClass> haveAHistory() {
        return new ArchCondition<>("have a History, which tells the audit what to keep of it") {
            @Override
            public void check(JavaClass record, ConditionEvents events) {
                boolean told = record.getPackage().getClasses().stream().flatMap(type -> type.getMethods().stream()).map(JavaMethod::getReturnType)
                        .anyMatch(type -> type instanceof JavaParameterizedType history && history.toErasure().isEquivalentTo(History.class) && history.getActualTypeArguments().getFirst().toErasure().equals(record));
                if (!told) events.add(SimpleConditionEvent.violated(record, record.getName() + " has no History"));
            }
        };
    }

    private static ArchCondition<JavaMethod> speakRecords() {
        return new ArchCondition<>("take and return records, not entities, responses or maps") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var spoken = new java.util.ArrayList<>(method.getRawParameterTypes());
                spoken.add(method.getRawReturnType());
                for (JavaClass type : spoken)
                    if (type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Response.class) || type.isAssignableTo(Map.class))
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " speaks " + type.getName()));
            }
        };
    }
}
