package nl.verzuimsysteem.architectuur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.toegang.Mag;

/** Holds the structure of the program as the design draws it. */
@AnalyzeClasses(packages = "nl.verzuimsysteem", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {
    private static final String WORTEL = "nl.verzuimsysteem.";

    /** The features by floor, from below. A feature may use every floor below its own. */
    private static final List<Set<String>> VERDIEPINGEN = List.of(
            Set.of("kern", "opslag", "achtergrond", "inlezen", "papier"),
            Set.of("audit", "toegang", "berichten", "api", "organisatie", "werknemers", "gebruikers"),
            Set.of("poortwachter", "verzuim", "tarieven", "opdrachten", "taken"),
            Set.of(
                    "verrichtingen",
                    "facturatie",
                    "boekhouding",
                    "vragenlijst",
                    "selekt",
                    "documenten",
                    "agenda",
                    "delegatie",
                    "spreekuren",
                    "terugkoppeling",
                    "pobcontact",
                    "medisch",
                    "aantallen",
                    "logboek",
                    "bezorging",
                    "mijn",
                    "uwv",
                    "maatregelen",
                    "frequent",
                    "vervolg",
                    "instellingen"),
            Set.of("koppelingen", "rapportage", "caseload", "overleg", "teamcijfers", "factuurpapier", "uitnodigingen"),
            Set.of("start"));

    /** What a feature may use beside it on its own floor: each line a decision. */
    private static final Map<String, Set<String>> ERNAAST = Map.ofEntries(
            Map.entry("opslag", Set.of("kern")),
            Map.entry("achtergrond", Set.of("opslag")),
            Map.entry("inlezen", Set.of("kern")),
            Map.entry("toegang", Set.of("audit", "berichten")),
            Map.entry("api", Set.of("toegang", "audit")),
            Map.entry("organisatie", Set.of("toegang", "audit", "api", "berichten", "gebruikers")),
            Map.entry("werknemers", Set.of("toegang", "audit", "organisatie", "api")),
            Map.entry("gebruikers", Set.of("toegang", "audit", "berichten", "api")),
            Map.entry("verzuim", Set.of("poortwachter")),
            Map.entry("opdrachten", Set.of("verzuim", "tarieven")),
            Map.entry("taken", Set.of("verzuim", "poortwachter", "opdrachten")),
            Map.entry("maatregelen", Set.of("frequent")),
            Map.entry("facturatie", Set.of("verrichtingen", "aantallen")),
            Map.entry("boekhouding", Set.of("facturatie")),
            Map.entry("pobcontact", Set.of("verrichtingen")),
            Map.entry("spreekuren", Set.of("agenda", "delegatie", "verrichtingen")),
            Map.entry("selekt", Set.of("vragenlijst", "spreekuren")),
            Map.entry("overleg", Set.of("caseload")),
            Map.entry(
                    "medisch", Set.of("spreekuren", "agenda", "delegatie", "terugkoppeling", "selekt", "vragenlijst")));

    @ArchTest
    static final ArchRule elke_functie_gebruikt_alleen_wat_eronder_ligt_of_wat_ernaast_is_toegestaan =
            classes().that(zijnEenFunctie()).should(blijvenOpHunPlaats());

    @ArchTest
    static final ArchRule de_kern_kent_geen_raamwerk = noClasses()
            .that()
            .resideInAPackage(WORTEL + "kern")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.jdbi..", "com.vaadin..", "io.micronaut.http..", "io.micronaut.data..", "java.sql.."));

    @ArchTest
    static final ArchRule de_regels_van_poortwachter_zijn_zuiver = noClasses()
            .that()
            .resideInAPackage(WORTEL + "poortwachter..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.jdbi..", "io.micronaut..", "jakarta..", "java.sql..", "org.slf4j.."))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule de_medische_zone_is_van_niemand_anders_te_bereiken = noClasses()
            .that()
            .resideOutsideOfPackages(WORTEL + "medisch..", WORTEL + "ui.medisch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WORTEL + "medisch..");

    @ArchTest
    static final ArchRule niemand_behalve_de_schermen_kent_vaadin = noClasses()
            .that()
            .resideOutsideOfPackage(WORTEL + "ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule elke_dienst_vraagt_eerst_wie_handelt_en_of_het_mag = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(simpleNameEndingWith("Service"))
            .should(vragenEerstWieHandelt())
            .andShould()
            .beAnnotatedWith(Mag.class)
            .andShould()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule elke_lezing_van_een_repository_neemt_een_bereik = methods()
            .that()
            .areDeclaredInClassesThat(simpleNameEndingWith("Repository"))
            .and()
            .areNotPrivate()
            .and(lezen())
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(WORTEL + "toegang")
            .should(nemenEenBereik())
            .because("a row outside the scope of the reader does not exist for him; only who logs in has no scope yet");

    @ArchTest
    static final ArchRule repositories_en_controllers_zijn_van_hun_functie_alleen = classes()
            .that(simpleNameEndingWith("Repository").or(simpleNameEndingWith("Controller")))
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule de_tijd_komt_van_de_klok = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("a test, and a rule of law, need a day of their own choosing");

    @ArchTest
    static final ArchRule namen_zeggen_wat_iets_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    private static DescribedPredicate<JavaClass> zijnEenFunctie() {
        return describe("belong to a feature", klasse -> !functie(klasse).isEmpty());
    }

    private static ArchCondition<JavaClass> blijvenOpHunPlaats() {
        return new ArchCondition<>("use only lower floors and what stands beside them by name") {
            @Override
            public void check(JavaClass klasse, ConditionEvents events) {
                var van = functie(klasse);
                if (verdieping(van) < 0) {
                    events.add(SimpleConditionEvent.violated(klasse, van + " lies on no floor: " + klasse.getName()));
                    return;
                }
                klasse.getDirectDependenciesFromSelf().forEach(lijn -> {
                    var naar = functie(lijn.getTargetClass());
                    if (!naar.isEmpty() && !magGebruiken(van, naar)) {
                        events.add(SimpleConditionEvent.violated(lijn, lijn.getDescription()));
                    }
                });
            }
        };
    }

    private static boolean magGebruiken(String van, String naar) {
        return van.equals(naar)
                || verdieping(naar) < verdieping(van)
                || ERNAAST.getOrDefault(van, Set.of()).contains(naar);
    }

    private static int verdieping(String functie) {
        for (var nummer = 0; nummer < VERDIEPINGEN.size(); nummer++) {
            if (VERDIEPINGEN.get(nummer).contains(functie)) {
                return nummer;
            }
        }
        return -1;
    }

    private static String functie(JavaClass klasse) {
        var pakket = klasse.getPackageName();
        if (!pakket.startsWith(WORTEL) || pakket.startsWith(WORTEL + "ui") || pakket.startsWith(WORTEL + "database")) {
            return "";
        }
        var rest = pakket.substring(WORTEL.length());
        var punt = rest.indexOf('.');
        return punt < 0 ? rest : rest.substring(0, punt);
    }

    private static ArchCondition<JavaMethod> vragenEerstWieHandelt() {
        return new ArchCondition<>("take the Actor first") {
            @Override
            public void check(JavaMethod methode, ConditionEvents events) {
                var parameters = methode.getRawParameterTypes();
                if (parameters.isEmpty() || !parameters.getFirst().isEquivalentTo(Actor.class)) {
                    events.add(SimpleConditionEvent.violated(methode, methode.getFullName()));
                }
            }
        };
    }

    private static DescribedPredicate<JavaMethod> lezen() {
        return describe(
                "read rows",
                methode -> !methode.getRawReturnType().isEquivalentTo(void.class)
                        && !methode.getRawReturnType().isPrimitive()
                        && !Id.class.isAssignableFrom(reflect(methode))
                        && !methode.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static Class<?> reflect(JavaMethod methode) {
        try {
            return methode.getRawReturnType().reflect();
        } catch (RuntimeException e) {
            return Object.class;
        }
    }

    private static ArchCondition<JavaMethod> nemenEenBereik() {
        return new ArchCondition<>("take a Bereik") {
            @Override
            public void check(JavaMethod methode, ConditionEvents events) {
                if (methode.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Bereik.class))) {
                    events.add(SimpleConditionEvent.violated(methode, methode.getFullName()));
                }
            }
        };
    }
}
