package nl.verzuimsysteem.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OpvallendServiceTest {
    private static final int VEEL = 5;
    private static final TestProgramma PROGRAMMA =
            TestProgramma.nieuw(Map.of("verzuim.logboek.dossiers-per-dag", VEEL));

    private final Gegevens gegevens = new Gegevens(PROGRAMMA);
    private final Inloggers inloggers = new Inloggers(PROGRAMMA);
    private final OpvallendService service = PROGRAMMA.bean(OpvallendService.class);
    private final LocalDate vandaag = Kalender.vandaag(PROGRAMMA.bean(Clock.class));
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);
    private final Actor beheerder = inloggers.beheerder(Functie.LOGBEHEERDER).actor();

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @Test
    void het_eigen_dossier_valt_op_en_dat_van_een_collega_met_werk_niet() {
        var werknemer = gegevens.werknemer(bedrijf);
        var wie = inloggers.maak(
                new Inloggers.Aanstelling(Functie.VERZUIMCOORDINATOR, null, bedrijf, null, null),
                new Inloggers.Aanstelling(Functie.WERKNEMER, null, bedrijf, null, werknemer));
        var collega = gegevens.werknemer(bedrijf);
        meldZiek(wie.actor(), collega);
        kijk(wie, werknemer, vandaag, 12);
        kijk(wie, collega, vandaag, 12);

        service.maakNu(beheerder);

        assertThat(redenen(wie))
                .contains("EIGEN_DOSSIER " + werknemer)
                .noneMatch(reden -> reden.endsWith(" " + collega));
    }

    @Test
    void dezelfde_achternaam_of_hetzelfde_nummer_valt_op() {
        var naamgenoot = gegevens.werknemer(bedrijf);
        var buur = gegevens.werknemer(bedrijf);
        var wie = inloggers.verzuimcoordinator(bedrijf);
        meldZiek(wie.actor(), naamgenoot);
        meldZiek(wie.actor(), buur);
        doe("UPDATE werknemer SET tussenvoegsel = 'van den', achternaam = 'Berg' WHERE id = " + naamgenoot);
        doe("UPDATE gebruiker SET naam = 'Els van den Berg', telefoon = '0612999999' WHERE id = " + wie.id());
        doe("UPDATE werknemer SET telefoon = '06 - 12 99 99 99' WHERE id = " + buur);
        kijk(wie, naamgenoot, vandaag, 12);
        kijk(wie, buur, vandaag, 12);

        service.maakNu(beheerder);

        assertThat(redenen(wie)).containsExactlyInAnyOrder("BEKENDE " + naamgenoot, "BEKENDE " + buur);
    }

    @Test
    void kijken_zonder_opdracht_of_taak_valt_op_bij_een_regioteam() {
        var metOpdracht = gegevens.werknemer(bedrijf);
        var zonder = gegevens.werknemer(bedrijf);
        var werkgever = inloggers.verzuimcoordinator(bedrijf).actor();
        var dossier = meldZiek(werkgever, metOpdracht);
        meldZiek(werkgever, zonder);
        PROGRAMMA
                .bean(OpdrachtService.class)
                .verstuur(
                        werkgever,
                        new NieuweOpdracht(
                                UUID.randomUUID().toString(),
                                dossier,
                                "EXTRA_SPREEKUUR",
                                "Graag een spreekuur.",
                                null));
        var mma = inloggers.regioteam(Functie.MMA, regio);
        kijk(mma, metOpdracht, vandaag, 12);
        kijk(mma, zonder, vandaag, 12);

        service.maakNu(beheerder);

        assertThat(redenen(mma)).containsExactly("ZONDER_AANLEIDING " + zonder);
    }

    @Test
    void een_werkgever_die_in_een_oud_dossier_kijkt_valt_op() {
        var werknemer = gegevens.werknemer(bedrijf);
        var wie = inloggers.verzuimcoordinator(bedrijf);
        meldZiek(wie.actor(), werknemer);
        doe(
                "UPDATE gebeurtenis e JOIN dossier d ON d.id = e.dossier_id SET e.moment = DATE_SUB(e.moment, INTERVAL 90 DAY)"
                        + " WHERE d.werknemer_id = " + werknemer);
        kijk(wie, werknemer, vandaag, 12);

        service.maakNu(beheerder);

        assertThat(redenen(wie)).containsExactly("ZONDER_AANLEIDING " + werknemer);
    }

    @Test
    void veel_op_een_dag_en_in_de_nacht_valt_op_een_keer_per_dag() {
        var wie = inloggers.verzuimcoordinator(bedrijf);
        for (var nummer = 0; nummer <= VEEL; nummer++) {
            var werknemer = gegevens.werknemer(bedrijf);
            meldZiek(wie.actor(), werknemer);
            kijk(wie, werknemer, vandaag, 12);
            kijk(wie, werknemer, vandaag.minusDays(2), 23);
        }

        service.maakNu(beheerder);
        service.maakNu(beheerder);

        var gevonden = rijen(wie);
        assertThat(gevonden)
                .extracting(een -> een.reden() + " " + een.dag())
                .contains("VEEL " + vandaag, "NACHT " + vandaag.minusDays(2))
                .doesNotHaveDuplicates();
        var veel = gevonden.stream()
                .filter(een -> een.reden() == Reden.VEEL && een.dag().equals(vandaag))
                .findFirst()
                .orElseThrow();
        assertThat(veel.aantal()).isEqualTo(VEEL + 1);
        assertThat(service.regels(beheerder, veel.id()))
                .hasSizeGreaterThan(VEEL)
                .allMatch(regel -> regel.naam().equals(wie.naam()));
    }

    @Test
    void de_vorige_week_wordt_een_keer_nagezien() {
        var job = Actor.systeem("opvallende-inzagen");
        var werknemer = gegevens.werknemer(bedrijf);
        var wie = inloggers.verzuimcoordinator(bedrijf);
        var maandag = vandaag.with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))
                .minusWeeks(1);
        kijk(wie, werknemer, maandag, 3);
        doe("DELETE FROM nagezien_week");

        service.maakVorigeWeek(job);
        assertThat(redenen(wie)).contains("ZONDER_AANLEIDING " + werknemer);
        doe("DELETE FROM opvallende_inzage");

        assertThat(service.maakVorigeWeek(job)).isZero();
        assertThat(redenen(wie)).isEmpty();
    }

    @Test
    void een_oordeel_wordt_vastgelegd_met_wie_en_wanneer() {
        var wie = inloggers.verzuimcoordinator(bedrijf);
        kijk(wie, gegevens.werknemer(bedrijf), vandaag, 12);
        service.maakNu(beheerder);
        var rij = rijen(wie).getFirst();

        assertThatThrownBy(() -> service.beoordeel(beheerder, rij.id(), rij.versie(), null, "", false))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> service.beoordeel(beheerder, rij.id(), rij.versie(), Oordeel.NIET_IN_ORDE, " ", false))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> service.beoordeel(
                        beheerder, rij.id(), rij.versie(), Oordeel.IN_ORDE, "Hij heeft griep.", false))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("griep");
        service.beoordeel(beheerder, rij.id(), rij.versie(), Oordeel.NIET_IN_ORDE, "Had hier geen werk.", false);
        service.beoordeel(beheerder, rij.id(), rij.versie(), Oordeel.NIET_IN_ORDE, "Had hier geen werk.", false);

        var nu = service.lees(beheerder, rij.id());
        assertThat(nu.oordeel()).isEqualTo(Oordeel.NIET_IN_ORDE);
        assertThat(nu.toelichting()).isEqualTo("Had hier geen werk.");
        assertThat(nu.beoordelaar()).isEqualTo(beheerder.naam());
        assertThat(nu.beoordeeldOp()).isNotNull();
        assertThat(service.lijst(beheerder, false, Uitsnede.eerste(200)).rijen())
                .extracting(Opvallend::id)
                .doesNotContain(rij.id());
        assertThatThrownBy(
                        () -> service.beoordeel(beheerder, rij.id(), rij.versie(), Oordeel.IN_ORDE, "Toch wel.", false))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(beheerder.naam());
    }

    @Test
    void een_toelichting_met_een_woord_dat_niet_medisch_is_wordt_bewaard_en_het_log_noemt_het_woord() {
        var wie = inloggers.verzuimcoordinator(bedrijf);
        kijk(wie, gegevens.werknemer(bedrijf), vandaag, 12);
        service.maakNu(beheerder);
        var rij = rijen(wie).getFirst();

        service.beoordeel(beheerder, rij.id(), rij.versie(), Oordeel.IN_ORDE, "Belde Corona BV.", true);

        String inLog = PROGRAMMA
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT bijzonderheid FROM audit_regel WHERE object_id = :id AND handeling = :wat ORDER BY id DESC LIMIT 1")
                        .bind("id", rij.id())
                        .bind("wat", Handeling.LOGBOEK_NAKIJKEN)
                        .mapTo(String.class)
                        .one());
        assertThat(inLog).isEqualTo("IN_ORDE; niet medisch bedoeld: toelichting (1)");
    }

    private nl.verzuimsysteem.kern.DossierId meldZiek(Actor wie, WerknemerId werknemer) {
        var dossier = PROGRAMMA
                .bean(ZiekmeldService.class)
                .meldZiek(wie, new Ziekmelding(UUID.randomUUID().toString(), werknemer, vandaag, null, null));
        verzet(wie, vandaag, 12);
        return dossier;
    }

    /** Somebody opens the case of an employee, at an hour of a day. */
    private void kijk(Inlogger wie, WerknemerId werknemer, LocalDate dag, int uur) {
        Logschrijver.in(PROGRAMMA)
                .schrijf(
                        wie.actor(),
                        Handeling.DOSSIER_INZIEN,
                        Onderwerp.van("dossier", bedrijf, werknemer, werknemer),
                        "");
        verzet(wie.actor(), dag, uur);
    }

    /** As if the last line of somebody was written at another hour: tests run at night too. */
    private static void verzet(Actor wie, LocalDate dag, int uur) {
        var moment = dag.atTime(uur, 0).atZone(Kalender.NEDERLAND).toInstant();
        PROGRAMMA
                .jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE audit_regel SET moment = :moment WHERE gebruiker_id = :wie ORDER BY id DESC LIMIT 1")
                        .bind("moment", moment)
                        .bind("wie", wie.persoon())
                        .execute());
    }

    private List<Opvallend> rijen(Inlogger wie) {
        return service.lijst(beheerder, true, Uitsnede.eerste(200)).rijen().stream()
                .filter(een -> een.gebruiker().equals(wie.id()))
                .toList();
    }

    private List<String> redenen(Inlogger wie) {
        return rijen(wie).stream()
                .map(een -> een.reden() + " " + een.werknemer())
                .toList();
    }

    private static void doe(String sql) {
        PROGRAMMA.jdbi().useHandle(handle -> handle.execute(sql));
    }
}
