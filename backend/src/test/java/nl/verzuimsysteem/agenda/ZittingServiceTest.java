package nl.verzuimsysteem.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.werknemers.Taal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sessions, absence, places and languages, as the MMA keeps them. */
@Tag("database")
class ZittingServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Agendatoneel toneel = new Agendatoneel(programma);
    private final ZittingService zittingen = programma.bean(ZittingService.class);
    private final AfwezigheidService afwezigheid = programma.bean(AfwezigheidService.class);
    private final PlaatsService plaatsen = programma.bean(PlaatsService.class);
    private final AgendaService agendas = programma.bean(AgendaService.class);
    private final Actor mma = toneel.mma.actor();

    @Test
    void een_zitting_staat_in_de_lijst_en_dezelfde_nog_eens_is_dezelfde() {
        try (var telling = programma.teller().beginDezeThread()) {
            toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:30");
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:30");

        assertThat(zittingen.zittingen(mma, toneel.regio)).singleElement().satisfies(zitting -> {
            assertThat(zitting.naam()).isEqualTo(toneel.arts.naam());
            assertThat(zitting.plaatsnaam()).isEqualTo("Utrecht Centrum");
            assertThat(zitting.rooster().van()).isEqualTo(LocalTime.of(9, 0));
            assertThat(zitting.rooster().tot()).isEqualTo(LocalTime.of(12, 30));
        });
        assertThat(laatsteInLog()).isEqualTo("nieuw");
    }

    @Test
    void twee_zittingen_van_een_persoon_overlappen_niet_ook_niet_in_een_andere_regio() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:00");
        var ver = toneel.gegevens.regio();
        toneel.inloggers.stelAan(
                toneel.arts.id(),
                new Inloggers.Aanstelling(Functie.BEDRIJFSARTS, ver, null, null, null),
                toneel.vandaag,
                null);
        var mmaVer = toneel.inloggers.regioteam(Functie.MMA, ver).actor();

        velden(() -> toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "11:30", "13:00"), "van");
        velden(
                () -> zittingen.voegToe(
                        mmaVer, ver, toneel.arts.id(), Functie.BEDRIJFSARTS, toneel.invoer(null, "11:30", "13:00")),
                "van");
        zittingen.voegToe(mmaVer, ver, toneel.arts.id(), Functie.BEDRIJFSARTS, toneel.invoer(null, "12:00", "13:00"));
        assertThat(zittingen.zittingen(mmaVer, ver)).hasSize(1);
    }

    @Test
    void wat_niet_kan_staat_bij_het_veld() {
        velden(
                () -> zittingen.voegToe(mma, toneel.regio, null, null, toneel.invoer(null, "09:00", "12:00")),
                "professional");
        velden(
                () -> toneel.zitting(mma, toneel.mma.id(), Functie.BEDRIJFSARTS, toneel.invoer(null, "09:00", "12:00")),
                "professional");
        velden(() -> toneel.zitting(toneel.pob, Functie.BEDRIJFSARTS, "09:00", "12:00"), "professional");
        velden(() -> toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "12:00", "09:00"), "tot");
        var elders = toneel.plaats(toneel.gegevens.regio(), "Elders");
        velden(
                () -> toneel.zitting(
                        mma, toneel.arts.id(), Functie.BEDRIJFSARTS, toneel.invoer(elders, "09:00", "12:00")),
                "plaats");
        velden(
                () -> toneel.zitting(
                        mma,
                        toneel.arts.id(),
                        Functie.BEDRIJFSARTS,
                        new Zittinginvoer(null, null, null, null, 0, null, null)),
                "weekdag",
                "van",
                "tot",
                "omDeWeken",
                "geldigVan");
        velden(
                () -> toneel.zitting(
                        mma,
                        toneel.arts.id(),
                        Functie.BEDRIJFSARTS,
                        new Zittinginvoer(
                                null,
                                DayOfWeek.TUESDAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 0),
                                1,
                                toneel.dag,
                                toneel.dag.minusDays(1))),
                "geldigTot");
    }

    @Test
    void wie_waarneemt_kan_een_zitting_hebben() {
        var invaller = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.gegevens.regio());
        velden(() -> toneel.zitting(invaller, Functie.BEDRIJFSARTS, "09:00", "12:00"), "professional");

        toneel.inloggers.stelAan(
                invaller.id(),
                new Inloggers.Aanstelling(Functie.BEDRIJFSARTS, toneel.regio, null, null, null),
                toneel.vandaag,
                toneel.vandaag.plusMonths(2));
        toneel.zitting(invaller, Functie.BEDRIJFSARTS, "09:00", "12:00");

        assertThat(zittingen.zittingen(mma, toneel.regio)).hasSize(1);
        assertThat(agendas.houders(mma, toneel.regio))
                .extracting(Spreekuurhouder::id)
                .containsExactlyInAnyOrder(toneel.arts.id(), toneel.pob.id(), invaller.id());
    }

    @Test
    void een_wijziging_zegt_eerst_welke_afspraken_niet_meer_passen() {
        var id = toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "17:00");
        toneel.afspraak(toneel.arts.id(), "10:00");
        var tweede = toneel.afspraak(toneel.arts.id(), "15:00");
        var korter = toneel.invoer(toneel.plaats, "09:00", "15:15");

        var eerst = zittingen.wijzig(mma, id, 0, korter, false);
        assertThat(eerst.bewaard()).isFalse();
        assertThat(eerst.afspraken()).singleElement().satisfies(geraakt -> {
            assertThat(geraakt.afspraak()).isEqualTo(tweede);
            assertThat(geraakt.werknemer()).contains("Jansen");
            assertThat(geraakt.begin()).isEqualTo(toneel.op("15:00"));
        });
        assertThat(zittingen.zittingen(mma, toneel.regio).getFirst().rooster().tot())
                .isEqualTo(LocalTime.of(17, 0));

        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(zittingen.wijzig(mma, id, 0, korter, true).bewaard()).isTrue();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        assertThat(lopend(tweede)).isEqualTo(1);
        assertThatThrownBy(() -> zittingen.wijzig(mma, id, 0, toneel.invoer(toneel.plaats, "09:00", "14:00"), true))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void een_zitting_stopt_na_een_dag_en_een_die_nog_moet_beginnen_vervalt() {
        var id = toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "17:00");
        toneel.afspraak(toneel.arts.id(), "10:00");

        velden(() -> zittingen.beeindig(mma, id, 0, toneel.vandaag.minusDays(2), true), "laatste");
        velden(() -> zittingen.beeindig(mma, id, 0, null, true), "laatste");
        assertThat(zittingen.beeindig(mma, id, 0, toneel.dag, false).bewaard()).isTrue();
        assertThat(zittingen
                        .beeindig(mma, id, 1, toneel.dag.minusDays(1), false)
                        .afspraken())
                .hasSize(1);
        assertThat(zittingen
                        .beeindig(mma, id, 1, toneel.vandaag.minusDays(1), true)
                        .bewaard())
                .isTrue();

        assertThat(zittingen.zittingen(mma, toneel.regio)).isEmpty();
    }

    @Test
    void afwezigheid_zegt_eerst_welke_afspraken_erin_liggen_en_een_andere_regio_ziet_er_geen_naam_bij() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "17:00");
        toneel.afspraak(toneel.arts.id(), "10:00");
        var vrij = toneel.afwezig(toneel.arts.id(), toneel.dag, null, null);
        var ver = toneel.gegevens.regio();
        toneel.inloggers.stelAan(
                toneel.arts.id(),
                new Inloggers.Aanstelling(Functie.BEDRIJFSARTS, ver, null, null, null),
                toneel.vandaag,
                null);
        var mmaVer = toneel.inloggers.regioteam(Functie.MMA, ver).actor();

        assertThat(afwezigheid.voegToe(mmaVer, vrij, false).afspraken())
                .singleElement()
                .satisfies(geraakt -> assertThat(geraakt.werknemer()).isNull());
        assertThat(afwezigheid.voegToe(mma, vrij, false)).satisfies(gevolg -> {
            assertThat(gevolg.bewaard()).isFalse();
            assertThat(gevolg.afspraken()).hasSize(1);
        });
        assertThat(afwezigheid.lijst(mma, toneel.regio)).isEmpty();
        assertThat(afwezigheid.voegToe(mma, vrij, true).bewaard()).isTrue();
        assertThat(afwezigheid.voegToe(mma, vrij, true).bewaard()).isTrue();

        var lijst = afwezigheid.lijst(mma, toneel.regio);
        assertThat(lijst).singleElement().satisfies(een -> {
            assertThat(een.van()).isEqualTo(Agendatoneel.op(toneel.dag, "00:00"));
            assertThat(een.tot()).isEqualTo(Agendatoneel.op(toneel.dag.plusDays(1), "00:00"));
        });
        afwezigheid.verwijder(mma, lijst.getFirst().id());
        assertThat(afwezigheid.lijst(mma, toneel.regio)).isEmpty();
        velden(
                () -> afwezigheid.voegToe(mma, toneel.afwezig(toneel.arts.id(), toneel.dag, "13:00", "12:00"), false),
                "totTijd");
        velden(
                () -> afwezigheid.voegToe(
                        mma, toneel.afwezig(toneel.arts.id(), toneel.vandaag.minusDays(1), null, null), false),
                "van");
    }

    @Test
    void een_plaats_heeft_een_eigen_naam_in_zijn_regio() {
        assertThat(toneel.plaats(toneel.regio, "Utrecht Centrum")).isEqualTo(toneel.plaats);
        velden(
                () -> plaatsen.voegToe(
                        mma, toneel.regio, new Plaatsinvoer("Utrecht Centrum", "Elders 1", "3511ED", "Utrecht", true)),
                "naam");
        velden(
                () -> plaatsen.voegToe(mma, toneel.regio, new Plaatsinvoer(" ", "", "12", "", true)),
                "naam",
                "straat",
                "postcode",
                "plaats");
        plaatsen.wijzig(
                mma, toneel.plaats, 0, new Plaatsinvoer("Utrecht CS", "Stationsplein 2", "3511ed", "Utrecht", false));

        assertThat(plaatsen.plaatsen(mma, toneel.regio)).singleElement().satisfies(plaats -> {
            assertThat(plaats.naam()).isEqualTo("Utrecht CS");
            assertThat(plaats.postcode()).isEqualTo("3511 ED");
            assertThat(plaats.actief()).isFalse();
        });
        velden(() -> toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:00"), "plaats");
    }

    @Test
    void de_talen_van_een_professional_zijn_die_naast_het_nederlands() {
        agendas.zetTalen(mma, toneel.arts.id(), Set.of(Taal.NL, Taal.PL, Taal.EN));

        assertThat(agendas.houders(mma, toneel.regio))
                .filteredOn(houder -> houder.id().equals(toneel.arts.id()))
                .singleElement()
                .satisfies(houder -> assertThat(houder.talen()).containsExactlyInAnyOrder(Taal.PL, Taal.EN));
        agendas.zetTalen(mma, toneel.arts.id(), Set.of());
        assertThat(agendas.houders(mma, toneel.regio))
                .allSatisfy(houder -> assertThat(houder.talen()).isEmpty());
    }

    @Test
    void de_functioneel_beheerder_zegt_hoe_lang_een_spreekuur_duurt() {
        var duren = programma.bean(SpreekuurduurService.class);
        var beheerder =
                toneel.inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor();
        var spoed = duren.alle(beheerder).stream()
                .filter(een -> een.soort() == Spreekuursoort.SPOED)
                .findFirst()
                .orElseThrow();

        duren.wijzig(beheerder, Spreekuursoort.SPOED, spoed.versie(), spoed.minuten());
        assertThatThrownBy(() -> duren.wijzig(beheerder, Spreekuursoort.SPOED, spoed.versie(), 40))
                .isInstanceOf(Conflict.class);
        velden(() -> duren.wijzig(beheerder, Spreekuursoort.SPOED, spoed.versie() + 1, 4), "minuten");
        velden(() -> duren.wijzig(beheerder, Spreekuursoort.SPOED, spoed.versie() + 1, 241), "minuten");
        assertThatThrownBy(() -> duren.alle(mma)).isInstanceOf(GeenRecht.class);
    }

    @Test
    void een_andere_regio_en_een_andere_functie_komen_er_niet_bij() {
        var id = toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "17:00");
        var invoer = toneel.invoer(null, "10:00", "11:00");
        var blok = toneel.afwezig(toneel.arts.id(), toneel.dag, null, null);
        afwezigheid.voegToe(mma, blok, true);
        var blokId = afwezigheid.lijst(mma, toneel.regio).getFirst().id();
        var plaats = new Plaatsinvoer("Nieuw", "Weg 1", "1234 AB", "Zeist", true);
        var ander =
                toneel.inloggers.regioteam(Functie.MMA, toneel.gegevens.regio()).actor();
        var arts = toneel.arts.actor();

        for (var poging : List.<Consumer<Actor>>of(
                wie -> zittingen.voegToe(wie, toneel.regio, toneel.arts.id(), Functie.BEDRIJFSARTS, invoer),
                wie -> zittingen.wijzig(wie, id, 0, invoer, true),
                wie -> zittingen.beeindig(wie, id, 0, toneel.dag, true),
                wie -> afwezigheid.voegToe(wie, toneel.afwezig(toneel.arts.id(), toneel.dag, null, null), true),
                wie -> afwezigheid.verwijder(wie, blokId),
                wie -> plaatsen.voegToe(wie, toneel.regio, plaats),
                wie -> plaatsen.wijzig(wie, toneel.plaats, 0, plaats),
                wie -> agendas.zetTalen(wie, toneel.arts.id(), Set.of(Taal.PL)))) {
            assertThatThrownBy(() -> poging.accept(ander)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> poging.accept(arts)).isInstanceOf(GeenRecht.class);
        }
        assertThat(zittingen.zittingen(ander, toneel.regio)).isEmpty();
        assertThat(afwezigheid.lijst(ander, toneel.regio)).isEmpty();
        assertThat(plaatsen.plaatsen(ander, toneel.regio)).isEmpty();
        assertThat(agendas.houders(ander, toneel.regio)).isEmpty();
        assertThat(agendas.regios(mma)).extracting(Agendaregio::id).containsExactly(toneel.regio);
    }

    private static void velden(ThrowingCallable act, String... velden) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        invoer -> assertThat(invoer.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactlyInAnyOrder(velden));
    }

    private int lopend(long afspraak) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT loopt FROM afspraak WHERE id = ?", afspraak)
                        .mapTo(Integer.class)
                        .one());
    }

    private String laatsteInLog() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("""
                        SELECT bijzonderheid FROM audit_regel
                        WHERE gebruiker_id = ? AND handeling = 'AGENDA_BEHEREN' ORDER BY id DESC LIMIT 1""", toneel.mma.id().waarde())
                        .mapTo(String.class)
                        .one());
    }
}
