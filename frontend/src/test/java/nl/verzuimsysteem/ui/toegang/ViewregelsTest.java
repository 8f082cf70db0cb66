package nl.verzuimsysteem.ui.toegang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "nl.verzuimsysteem.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class ViewregelsTest {
    @ArchTest
    static final ArchRule elke_view_zegt_voor_wie_zij_is =
            classes().that().areAnnotatedWith(Route.class).should(zeggenVoorWie());

    @ArchTest
    static final ArchRule views_zijn_van_hun_functie_alleen =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    private static ArchCondition<JavaClass> zeggenVoorWie() {
        return new ArchCondition<>("carry one of @Toont, @VoorIedereenIngelogd, @Openbaar") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                var aantal = Stream.of(Toont.class, VoorIedereenIngelogd.class, Openbaar.class)
                        .filter(view::isAnnotatedWith)
                        .count();
                events.add(new SimpleConditionEvent(
                        view,
                        aantal == 1,
                        view.getName() + " carries " + aantal + " of the annotations that say for whom it is"));
            }
        };
    }
}
