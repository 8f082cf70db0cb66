package nl.verzuimsysteem.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Zone;
import nl.verzuimsysteem.toegang.Mag;
import org.junit.jupiter.api.Test;

/**
 * Whatever text can be given to a service of the werkgeverszone stands here, with why it may be given. A new one makes
 * this test fail, until it is guarded by {@code Medischewacht} or stands among those in which nobody writes freely.
 */
class TekstveldenTest {
    /** Each stands in {@link VrijetekstTest}, but the reason with a contactmoment: that may name the word it is about. */
    private static final Set<String> BEWAAKT = Set.of(
            "NieuwContact.afspraken",
            "NieuwContact.nietMedisch",
            "DossierGegevens.verblijfadres",
            "DossierGegevens.lopendeAfspraken",
            "NieuweOpdracht.tekst",
            "OpdrachtService.beantwoordVraag.antwoord",
            "NieuweStap.ondertekening",
            "NieuweStap.referentie",
            "StapService.wijkAf.reden",
            "NieuweVerlenging.toelichting");

    /** Written by the team to the employer: the screen warns, see {@code Opdrachtdetail}. */
    private static final Set<String> VAN_HET_TEAM = Set.of(
            "WerklijstService.vraagTerug.vraag",
            "WerklijstService.voerUit.antwoord",
            "WerklijstService.stuurTerug.reden");

    /** Written by the team and guarded all the same, see {@code VerrichtingServiceTest}, {@code PobcontactTest} and {@code BesluitTest}. */
    private static final Set<String> BEWAAKT_BIJ_HET_TEAM = Set.of(
            "NieuweVerrichting.reden",
            "NieuwOverleg.metWie",
            "NieuwOverleg.notitie",
            "Overdracht.notitie",
            "UitnodigingenService.zetAdres.adres",
            "AanwezigheidService.nietVerschenen.opmerking",
            "Afzegging.opmerking",
            "Stopverzoek.namens",
            "Stopverzoek.reden",
            "NieuwBesluit.tekst",
            "OverlegagendaService.brengIn.notitie");

    /** Written by the werknemer about himself; guarded where his employer reads it, see {@code ZienswijzeServiceTest}. */
    private static final Set<String> VAN_DE_WERKNEMER = Set.of("NieuweZienswijze.tekst");

    /** Keys, codes, telephone numbers, words to search, and the names of people and of their work. */
    private static final Set<String> NIET_VRIJ = Set.of(
            "NieuwContact.sleutel",
            "NieuwOverleg.sleutel",
            "NieuwBesluit.sleutel",
            "OverlegagendaService.brengIn.sleutel",
            "NieuwBesluit.opdrachttype",
            "Overdracht.sleutel",
            "NieuwOordeel.sleutel",
            "NieuweLoonmaatregel.sleutel",
            "NieuweKlok.sleutel",
            "NieuweTijd.sleutel",
            "NieuweVerrichting.sleutel",
            "NieuwVerzoek.sleutel",
            "NieuweAfspraak.sleutel",
            "NieuweAfspraak.adres",
            "NieuwVerzoek.telefoon",
            "NieuweVerrichting.dienst",
            "VerrichtingService.legNaamloosVast.sleutel",
            "VerrichtingService.legNaamloosVast.dienst",
            "NieuweOpdracht.sleutel",
            "NieuweOpdracht.type",
            "Ziekmelding.sleutel",
            "Ziekmelding.telefoon",
            "ZiekmeldService.meldZiek.personeelsnummer",
            "ZiekmeldService.zoek.tekst",
            "DossierGegevens.telefoon",
            "WerknemerGegevens.achternaam",
            "WerknemerGegevens.afdeling",
            "WerknemerGegevens.email",
            "WerknemerGegevens.functie",
            "WerknemerGegevens.personeelsnummer",
            "WerknemerGegevens.telefoon",
            "WerknemerGegevens.tussenvoegsel",
            "WerknemerGegevens.voornaam");

    @Test
    void elk_tekstveld_van_de_werkgeverszone_is_bewaakt_of_niet_vrij() {
        var bekend = Stream.of(BEWAAKT, VAN_HET_TEAM, BEWAAKT_BIJ_HET_TEAM, VAN_DE_WERKNEMER, NIET_VRIJ)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        assertThat(tekstvelden()).containsExactlyInAnyOrderElementsOf(bekend);
    }

    private static Set<String> tekstvelden() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.verzuimsysteem").stream()
                        .filter(klasse -> klasse.getSimpleName().endsWith("Service"))
                        .map(JavaClass::reflect)
                        .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                        .filter(TekstveldenTest::schrijft)
                        .flatMap(methode ->
                                Arrays.stream(methode.getParameters()).flatMap(deel -> velden(methode, deel)))
                        .collect(Collectors.toSet());
    }

    private static boolean schrijft(Method methode) {
        var mag = methode.getAnnotation(Mag.class);
        return mag != null
                && mag.value().zone() == Zone.WERKGEVER
                && mag.value().actie() != Handeling.Actie.READ;
    }

    private static Stream<String> velden(Method methode, Parameter deel) {
        return deel.getType() == String.class
                ? Stream.of(
                        methode.getDeclaringClass().getSimpleName() + "." + methode.getName() + "." + deel.getName())
                : velden(deel.getType());
    }

    private static Stream<String> velden(Class<?> soort) {
        return !soort.isRecord() || soort.getPackageName().endsWith(".kern")
                ? Stream.empty()
                : Arrays.stream(soort.getRecordComponents())
                        .flatMap(deel -> deel.getType() == String.class
                                ? Stream.of(soort.getSimpleName() + "." + deel.getName())
                                : velden(deel.getType()));
    }
}
