package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import nl.verzuimsysteem.verzuim.ContactService;
import nl.verzuimsysteem.verzuim.NieuwContact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TakenServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final TakenService service = programma.bean(TakenService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final LocalDate vandaag = bezetting.vandaag;
    private final DossierId dossier = bezetting.meldZiek(20);

    @Test
    void een_volgende_datum_wordt_een_taak_voor_wie_hem_afsprak() {
        legContactVast(0, vandaag.plusDays(3));

        var taak = open(coordinator).getFirst();

        assertThat(taak.soort()).isEqualTo(TaakSoort.CONTACT);
        assertThat(taak.dossier()).isEqualTo(dossier);
        assertThat(taak.werknemer()).startsWith("Sanne Jansen");
        assertThat(taak.uiterlijkOp()).isEqualTo(vandaag.plusDays(3));
        assertThat(taak.functie()).isEqualTo(Functie.VERZUIMCOORDINATOR);
        assertThat(taak.termijn(vandaag)).isEqualTo(Termijn.BINNENKORT);
        assertThat(open(bezetting.leidinggevende())).isEmpty();
    }

    @Test
    void een_nieuwe_afspraak_komt_in_de_plaats_van_de_vorige() {
        legContactVast(5, vandaag);
        legContactVast(0, vandaag.plusDays(9));

        assertThat(open(coordinator)).extracting(Taak::uiterlijkOp).containsExactly(vandaag.plusDays(9));
    }

    @Test
    void na_een_contact_zonder_nieuwe_afspraak_is_de_taak_gedaan() {
        legContactVast(5, vandaag);
        legContactVast(0, null);

        assertThat(open(coordinator)).isEmpty();
    }

    @Test
    void een_ouder_contact_dat_later_wordt_vastgelegd_laat_de_taak_staan() {
        legContactVast(2, vandaag.plusDays(1));
        legContactVast(8, null);

        assertThat(open(coordinator)).hasSize(1);
    }

    @Test
    void na_herstel_vervallen_de_taken() {
        legContactVast(2, vandaag.plusDays(1));
        bezetting.meldHersteld(dossier, 0);

        assertThat(open(coordinator)).isEmpty();
    }

    @Test
    void een_vraag_over_een_opdracht_wacht_op_elke_werkgever_in_het_bereik() {
        vraagOverOpdracht();

        for (var werkgever : List.of(coordinator, bezetting.leidinggevende())) {
            var taak = open(werkgever).getFirst();
            assertThat(taak.soort()).isEqualTo(TaakSoort.VRAAG);
            assertThat(taak.id()).isNull();
            assertThat(taak.opdracht()).isNotNull();
            assertThat(taak.onderwerp()).isEqualTo("Spoedspreekuur");
            assertThat(taak.functie()).isEqualTo(werkgever.functie());
        }
        assertThat(open(bezetting.teamlid(Functie.MMA))).isEmpty();
        assertThat(open(bezetting.coordinatorOverZichzelf())).isEmpty();
        assertThat(open(bezetting.leidinggevendeElders())).isEmpty();
    }

    @Test
    void een_vraag_van_na_middernacht_is_van_de_dag_die_het_hier_dan_is() {
        vraagOverOpdracht();
        for (var dag : List.of(
                vandaag,
                LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 3, 30),
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 10, 25),
                LocalDate.of(2026, 10, 26))) {
            var moment = dag.atTime(0, 30).atZone(Kalender.NEDERLAND).toInstant();
            programma
                    .jdbi()
                    .useHandle(handle -> handle.createUpdate(
                                    "UPDATE opdracht SET gewijzigd_op = :moment WHERE bedrijf_id = :bedrijf")
                            .bind("moment", moment)
                            .bind("bedrijf", bezetting.bedrijf)
                            .execute());
            assertThat(open(coordinator))
                    .as(dag.toString())
                    .extracting(Taak::uiterlijkOp)
                    .containsExactly(dag.plusDays(1));
        }
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE opdracht SET gewijzigd_op = :moment WHERE bedrijf_id = :bedrijf")
                        .bind(
                                "moment",
                                vandaag.minusDays(1)
                                        .atTime(0, 30)
                                        .atZone(Kalender.NEDERLAND)
                                        .toInstant())
                        .bind("bedrijf", bezetting.bedrijf)
                        .execute());
        assertThat(metTermijn(Termijn.TE_LAAT)).isEmpty();
        assertThat(metTermijn(Termijn.BINNENKORT)).hasSize(1);
        assertThat(service.tel(coordinator, TakenFilter.ALLE).teLaat()).isZero();
    }

    @Test
    void taken_staan_op_datum_komen_in_delen_en_zijn_te_kiezen_op_termijn() {
        legContactVast(0, vandaag.plusDays(30));
        vraagOverOpdracht();
        var ander = bezetting.meldZiek(bezetting.nogEenWerknemer(), vandaag);
        legContactVast(ander, 0, vandaag.plusDays(2));

        assertThat(open(coordinator))
                .extracting(Taak::soort)
                .containsExactly(TaakSoort.VRAAG, TaakSoort.CONTACT, TaakSoort.CONTACT);
        var deel = service.open(coordinator, TakenFilter.ALLE, new Uitsnede(1, 1));
        assertThat(deel.rijen()).extracting(Taak::dossier).containsExactly(ander);
        assertThat(deel.meer()).isTrue();
        assertThat(metTermijn(Termijn.LATER)).extracting(Taak::dossier).containsExactly(dossier);
        assertThat(metTermijn(Termijn.BINNENKORT))
                .extracting(Taak::soort)
                .containsExactly(TaakSoort.VRAAG, TaakSoort.CONTACT);
        assertThat(metTermijn(Termijn.TE_LAAT)).isEmpty();
        var eerste = service.eerste(coordinator, 2);
        assertThat(eerste.eerste()).hasSize(2);
        assertThat(eerste.totaal()).isEqualTo(3);
    }

    @Test
    void een_taak_is_af_te_ronden_en_nog_eens_doet_niets() {
        legContactVast(0, vandaag.plusDays(1));
        var taak = open(coordinator).getFirst().id();

        service.rondAf(coordinator, taak);
        service.rondAf(coordinator, taak);

        assertThat(open(coordinator)).isEmpty();
    }

    @Test
    void een_lijst_en_de_eerste_taken_kosten_twee_vragen_en_afronden_drie() {
        legContactVast(0, vandaag.plusDays(1));
        var taak = open(coordinator).getFirst().id();
        try (var telling = programma.teller().beginDezeThread()) {
            open(coordinator);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.eerste(coordinator, 1);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.rondAf(coordinator, taak);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void buiten_het_bereik_of_in_een_andere_functie_is_er_niets_te_doen() {
        legContactVast(0, vandaag.plusDays(1));
        var taak = open(coordinator).getFirst().id();

        for (var vreemde : List.of(
                bezetting.coordinatorElders(),
                bezetting.coordinatorOverZichzelf(),
                bezetting.leidinggevende(),
                bezetting.leidinggevendeElders())) {
            assertThat(open(vreemde)).isEmpty();
            assertThat(service.eerste(vreemde, 5).totaal()).isZero();
            assertThatThrownBy(() -> service.rondAf(vreemde, taak)).isInstanceOf(NietGevonden.class);
        }
        assertThat(open(bezetting.teamlidElders(Functie.MMA))).isEmpty();
        assertThatThrownBy(() -> service.rondAf(bezetting.teamlid(Functie.MMA), taak))
                .isInstanceOf(NietGevonden.class);
        for (var ander : List.of(bezetting.gebruikersbeheerder(), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> open(ander)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.eerste(ander, 5)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.rondAf(ander, taak)).isInstanceOf(GeenRecht.class);
        }
    }

    private List<Taak> open(Actor actor) {
        return service.open(actor, TakenFilter.ALLE, Uitsnede.eerste(50)).rijen();
    }

    private List<Taak> metTermijn(Termijn termijn) {
        return service.open(
                        coordinator,
                        new TakenFilter(bezetting.bedrijf, termijn, null, null, false),
                        Uitsnede.eerste(50))
                .rijen();
    }

    private void legContactVast(int dagenGeleden, @Nullable LocalDate volgende) {
        legContactVast(dossier, dagenGeleden, volgende);
    }

    private void legContactVast(DossierId welk, int dagenGeleden, @Nullable LocalDate volgende) {
        programma
                .bean(ContactService.class)
                .legVast(
                        coordinator,
                        welk,
                        new NieuwContact(
                                Bezetting.sleutel(),
                                vandaag.minusDays(dagenGeleden),
                                ContactKanaal.TELEFOON,
                                "Wij spraken over het rooster",
                                volgende));
    }

    /** An order that was sent and about which the team asked something back just now. */
    private void vraagOverOpdracht() {
        programma.jdbi().useHandle(handle -> {
            var gebruiker = handle.createUpdate(
                            "INSERT INTO gebruiker (inlognaam, naam, email) VALUES (:naam, 'Noor', 'noor@example.com')")
                    .bind("naam", Bezetting.sleutel())
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("""
                            INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst, status,
                                   loopt, verstuurd_op, verstuurd_door, alarm_na, oordeel, per, grond, gewijzigd_op, sleutel)
                            SELECT :bedrijf, :regio, :dossier, id, 'MMA', 'Graag een afspraak', 'VRAAG', 1,
                                   UTC_TIMESTAMP(3), :gebruiker, UTC_TIMESTAMP(3), 'BUITEN', 'KEER', 'ALTIJD_BUITEN', UTC_TIMESTAMP(3),
                                   :sleutel
                            FROM opdrachttype WHERE code = 'SPOEDSPREEKUUR'""")
                    .bind("bedrijf", bezetting.bedrijf)
                    .bind("regio", bezetting.regio)
                    .bind("dossier", dossier)
                    .bind("gebruiker", gebruiker)
                    .bind("sleutel", Bezetting.sleutel())
                    .execute();
        });
    }
}
