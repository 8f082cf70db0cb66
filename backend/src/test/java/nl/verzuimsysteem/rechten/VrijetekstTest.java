package nl.verzuimsysteem.rechten;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.maatregelen.NieuweVerlenging;
import nl.verzuimsysteem.maatregelen.VerlengingService;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Verlenging;
import nl.verzuimsysteem.taken.NieuweStap;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import nl.verzuimsysteem.verzuim.ContactService;
import nl.verzuimsysteem.verzuim.DossierGegevens;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.JaNeeOnbekend;
import nl.verzuimsysteem.verzuim.NieuwContact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field in which the employer writes freely keeps medical words out, in the same way. */
@Tag("database")
class VrijetekstTest {
    private static final int LANG_ZIEK = 600;

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Bezetting bezetting = new Bezetting();
    private final LocalDate vandaag = bezetting.vandaag;
    private final Actor coordinator =
            inloggers.verzuimcoordinator(bezetting.bedrijf).actor();
    private @Nullable DossierId eigenDossier;

    enum Veld {
        AFSPRAKEN("afspraken"),
        VERBLIJFADRES("verblijfadres"),
        LOPENDE_AFSPRAKEN("lopendeAfspraken"),
        OPDRACHT("tekst"),
        TOELICHTING_OP_VRAAG("antwoord"),
        ONDERTEKENING("ondertekening"),
        REFERENTIE("referentie"),
        REDEN_VAN_AFWIJKEN("reden"),
        TOELICHTING_BIJ_LOONSANCTIE("toelichting");

        private final String naam;

        Veld(String naam) {
            this.naam = naam;
        }
    }

    static Stream<Arguments> veldenEnTalen() {
        return Stream.of(Veld.values())
                .flatMap(veld -> Stream.of(
                        Arguments.of(veld, "Kees belt over GRIEPJE", "griepje"),
                        Arguments.of(veld, "Kees calls, pregnant", "pregnant"),
                        Arguments.of(veld, "Kees mit Rückenschmerzen", "ruckenschmerzen"),
                        Arguments.of(veld, "Kees dzwoni: gorączka", "goraczka")));
    }

    @ParameterizedTest
    @MethodSource("veldenEnTalen")
    void een_medisch_woord_wordt_geweigerd_en_pas_bewaard_als_de_schrijver_zegt_dat_het_dat_niet_is(
            Veld veld, String tekst, String woord) {
        dossier();
        var schrijf = schrijver(veld, coordinator, tekst);

        assertThatThrownBy(() -> schrijf.doe(false))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        invoer -> assertThat(invoer.fouten()).singleElement().satisfies(fout -> {
                            assertThat(fout.veld()).isEqualTo(veld.naam);
                            assertThat(fout.melding().tekst()).contains("medische informatie", woord);
                        }));
        try (var telling = programma.teller().beginDezeThread()) {
            schrijf.doe(true);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }

        assertThat(inLog()).endsWith("niet medisch bedoeld: " + veld.naam + " (1)");
        assertThat(inLog()).doesNotContain("Kees", woord);
    }

    @ParameterizedTest
    @EnumSource
    void wat_niet_medisch_is_wordt_zonder_meer_bewaard_en_het_log_zegt_er_niets_van(Veld veld) {
        dossier();

        schrijver(veld, coordinator, "Hartelijk dank, Kees brengt de rugzak").doe(true);

        assertThat(inLog() + "").doesNotContain("medisch");
    }

    @ParameterizedTest
    @EnumSource
    void wie_er_niet_mag_schrijven_mag_het_zo_ook_niet(Veld veld) {
        dossier();
        var zelf = inloggers.werknemer(bezetting.bedrijf, bezetting.werknemer).actor();

        assertThatThrownBy(() -> schrijver(veld, zelf, "Kees heeft griep").doe(true))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> schrijver(veld, bezetting.coordinatorElders(), "Kees heeft griep")
                        .doe(true))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void wat_er_al_stond_wordt_niet_nog_eens_gevraagd() {
        schrijver(Veld.LOPENDE_AFSPRAKEN, coordinator, "De klant Corona BV belt")
                .doe(true);

        var service = programma.bean(DossierService.class);
        var kop = service.kop(coordinator, dossier());
        service.wijzigGegevens(
                coordinator,
                dossier(),
                kop.versie(),
                gegevens(null, kop.gegevens().lopendeAfspraken(), "0612345678"),
                false);

        assertThat(inLog()).isEqualTo("telefoon");
    }

    /** Writes, and says or does not say that it is not medical. */
    private interface Schrijver {
        void doe(boolean nietMedisch);
    }

    private Schrijver schrijver(Veld veld, Actor wie, String tekst) {
        return switch (veld) {
            case AFSPRAKEN ->
                nietMedisch -> programma
                        .bean(ContactService.class)
                        .legVast(
                                wie,
                                dossier(),
                                new NieuwContact(
                                        sleutel(),
                                        vandaag,
                                        ContactKanaal.TELEFOON,
                                        tekst,
                                        null,
                                        nietMedisch ? "Het is de naam van een klant" : null));
            case VERBLIJFADRES -> nietMedisch -> wijzig(wie, gegevens(tekst, null, null), nietMedisch);
            case LOPENDE_AFSPRAKEN -> nietMedisch -> wijzig(wie, gegevens(null, tekst, null), nietMedisch);
            case OPDRACHT ->
                nietMedisch -> opdrachten()
                        .verstuur(
                                wie,
                                new NieuweOpdracht(sleutel(), dossier(), "EXTRA_SPREEKUUR", tekst, null, nietMedisch));
            case TOELICHTING_OP_VRAAG -> {
                var opdracht = opdrachtMetVraag();
                yield nietMedisch -> opdrachten().beantwoordVraag(wie, opdracht, tekst, nietMedisch);
            }
            case ONDERTEKENING -> nietMedisch -> legVast(wie, MijlpaalSoort.PLAN_VAN_AANPAK, tekst, null, nietMedisch);
            case REFERENTIE -> nietMedisch -> legVast(wie, MijlpaalSoort.MELDING_WEEK_42, null, tekst, nietMedisch);
            case REDEN_VAN_AFWIJKEN ->
                nietMedisch -> programma
                        .bean(StapService.class)
                        .wijkAf(
                                wie,
                                dossier(),
                                MijlpaalSoort.PLAN_VAN_AANPAK,
                                0,
                                vandaag.plusDays(30),
                                tekst,
                                nietMedisch);
            case TOELICHTING_BIJ_LOONSANCTIE -> {
                var einde = vandaag.minusDays(LANG_ZIEK).plusDays(728);
                yield nietMedisch -> programma
                        .bean(VerlengingService.class)
                        .legVast(
                                wie,
                                dossier(),
                                new NieuweVerlenging(
                                        Verlenging.Soort.LOONSANCTIE, einde, einde.plusWeeks(10), tekst, nietMedisch));
            }
        };
    }

    private void wijzig(Actor wie, DossierGegevens gegevens, boolean nietMedisch) {
        programma.bean(DossierService.class).wijzigGegevens(wie, dossier(), 0, gegevens, nietMedisch);
    }

    private static DossierGegevens gegevens(
            @Nullable String adres, @Nullable String afspraken, @Nullable String telefoon) {
        return new DossierGegevens(
                telefoon,
                adres,
                null,
                afspraken,
                JaNeeOnbekend.ONBEKEND,
                JaNeeOnbekend.ONBEKEND,
                JaNeeOnbekend.ONBEKEND);
    }

    private void legVast(
            Actor wie,
            MijlpaalSoort soort,
            @Nullable String ondertekening,
            @Nullable String referentie,
            boolean nietMedisch) {
        programma
                .bean(StapService.class)
                .legVast(
                        wie,
                        dossier(),
                        new NieuweStap(soort, 0, vandaag, null, null, ondertekening, null, referentie, nietMedisch));
    }

    private OpdrachtId opdrachtMetVraag() {
        var opdracht = opdrachten()
                .verstuur(
                        coordinator,
                        new NieuweOpdracht(sleutel(), dossier(), "EXTRA_SPREEKUUR", "Graag op locatie.", null));
        var mma = inloggers.regioteam(Functie.MMA, bezetting.regio).actor();
        var werklijst = programma.bean(WerklijstService.class);
        werklijst.pakOp(mma, opdracht);
        werklijst.vraagTerug(mma, opdracht, "Welke locatie?");
        return opdracht;
    }

    private OpdrachtService opdrachten() {
        return programma.bean(OpdrachtService.class);
    }

    private DossierId dossier() {
        if (eigenDossier == null) {
            eigenDossier = bezetting.meldZiek(LANG_ZIEK);
        }
        return requireNonNull(eigenDossier);
    }

    /** What the last line of the audit log of this company tells of an act that was done. */
    private @Nullable String inLog() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT bijzonderheid FROM audit_regel WHERE bedrijf_id = :bedrijf ORDER BY id DESC LIMIT 1")
                        .bind("bedrijf", bezetting.bedrijf)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }
}
