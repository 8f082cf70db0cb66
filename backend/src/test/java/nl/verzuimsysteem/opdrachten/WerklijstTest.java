package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.Uitsnede;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class WerklijstTest {
    private final Toneel toneel = new Toneel();

    @Test
    void de_oudste_termijn_staat_bovenaan_en_wat_af_is_staat_er_niet() {
        var later = metTermijn("2026-11-24 12:00");
        var eerder = metTermijn("2026-11-23 12:00");
        var klaar = toneel.opgepakt();
        toneel.werklijst().voerUit(toneel.mma, klaar, "Geregeld.");

        assertThat(ids(toneel.mma, Werklijstfilter.ALLES)).containsExactly(eerder, later);
    }

    @Test
    void elk_filter_laat_zien_wat_erbij_past() {
        var opgepakt = toneel.opgepakt();
        var huisbezoek = toneel.opdrachten()
                .verstuur(
                        toneel.werkgever,
                        new NieuweOpdracht(
                                UUID.randomUUID().toString(), toneel.dossier, "HUISBEZOEK", "Kunt u langsgaan?", null));
        var naam = toneel.tekst("SELECT naam FROM bedrijf WHERE id = ?", toneel.bedrijf.waarde());
        var achternaam = toneel.tekst("SELECT achternaam FROM werknemer WHERE id = ?", toneel.werknemer.waarde());
        var anderBedrijf = toneel.gegevens.bedrijf(toneel.regio);

        assertThat(ids(toneel.mma, new Werklijstfilter(OpdrachtStatus.IN_BEHANDELING, null, null, null, false)))
                .containsExactly(opgepakt);
        assertThat(ids(toneel.mma, new Werklijstfilter(null, "HUISBEZOEK", null, null, false)))
                .containsExactly(huisbezoek);
        assertThat(ids(toneel.mma, new Werklijstfilter(null, null, null, null, true)))
                .containsExactly(opgepakt);
        assertThat(ids(toneel.mma, new Werklijstfilter(null, null, toneel.bedrijf, null, false)))
                .containsExactlyInAnyOrder(opgepakt, huisbezoek);
        assertThat(ids(toneel.mma, new Werklijstfilter(null, null, anderBedrijf, null, false)))
                .isEmpty();
        assertThat(ids(toneel.mma, new Werklijstfilter(null, null, null, naam, false)))
                .hasSize(2);
        assertThat(ids(toneel.mma, new Werklijstfilter(null, null, null, "sanne " + achternaam, false)))
                .hasSize(2);
        assertThat(ids(toneel.mma, new Werklijstfilter(null, null, null, "100%", false)))
                .isEmpty();
        assertThat(ids(toneel.mma, new Werklijstfilter(null, null, null, "' OR 1=1 --", false)))
                .isEmpty();
    }

    @Test
    void wie_zoekt_op_een_naam_staat_in_het_logboek() {
        ids(toneel.mma, new Werklijstfilter(null, null, null, "Jansen", false));

        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE gebruiker_id = ? AND handeling = 'WERKLIJST_INZIEN' AND vraag = 'Jansen'",
                        toneel.mma.persoon().waarde()))
                .isEqualTo(1);
    }

    @Test
    void regios_en_toegewezen_bedrijven_komen_in_een_lijst_zonder_dubbelen() {
        var tweede = new Toneel();
        var derde = new Toneel();
        var actor = Toneel.actor(
                toneel.gebruiker("Overal"),
                "Overal",
                Functie.MMA,
                new Bereik.Regios(Set.of(toneel.regio, tweede.regio), Set.of(derde.bedrijf, toneel.bedrijf)));
        var a = toneel.verstuurd();
        var b = tweede.verstuurd();
        var c = derde.verstuurd();
        termijn(a, "2026-11-25 12:00");
        termijn(b, "2026-11-23 12:00");
        termijn(c, "2026-11-24 12:00");

        assertThat(ids(actor, Werklijstfilter.ALLES)).containsExactly(b, c, a);
        assertThat(toneel.werklijst()
                        .werklijst(actor, Werklijstfilter.ALLES, new Uitsnede(1, 1))
                        .rijen())
                .extracting(Werklijstregel::id)
                .containsExactly(c);
    }

    @Test
    void wie_alleen_een_bedrijf_heeft_ziet_alleen_dat_bedrijf() {
        var id = toneel.verstuurd();
        var tweede = toneel.gegevens.bedrijf(toneel.regio);
        var eigen = Toneel.actor(
                toneel.gebruiker("Eigen"), "Eigen", Functie.MMA, new Bereik.Regios(Set.of(), Set.of(toneel.bedrijf)));
        var ander = Toneel.actor(
                toneel.gebruiker("Ander"), "Ander", Functie.MMA, new Bereik.Regios(Set.of(), Set.of(tweede)));

        assertThat(ids(eigen, Werklijstfilter.ALLES)).containsExactly(id);
        assertThat(ids(ander, Werklijstfilter.ALLES)).isEmpty();
    }

    @Test
    void bladeren_geeft_elke_opdracht_een_keer() {
        var alle = List.of(
                metTermijn("2026-11-23 09:00"),
                metTermijn("2026-11-23 09:00"),
                metTermijn("2026-11-23 10:00"),
                metTermijn("2026-11-23 11:00"),
                metTermijn("2026-11-23 12:00"));

        var eerste = toneel.werklijst().werklijst(toneel.mma, Werklijstfilter.ALLES, new Uitsnede(0, 3));
        var tweede = toneel.werklijst().werklijst(toneel.mma, Werklijstfilter.ALLES, new Uitsnede(3, 3));

        assertThat(eerste.meer()).isTrue();
        assertThat(tweede.meer()).isFalse();
        assertThat(eerste.rijen()).extracting(Werklijstregel::id).containsExactlyElementsOf(alle.subList(0, 3));
        assertThat(tweede.rijen()).extracting(Werklijstregel::id).containsExactlyElementsOf(alle.subList(3, 5));
    }

    @Test
    void rood_is_voor_het_hele_team_wat_niemand_op_tijd_oppakte() {
        var teLaat = metTermijn("2026-01-05 12:00");
        var opTijd = metTermijn("2099-01-05 12:00");
        var opgepakt = toneel.opgepakt();
        termijn(opgepakt, "2026-01-05 11:00");

        for (var functie : List.of(Functie.MMA, Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS)) {
            var rood = toneel.werklijst().rood(toneel.lid(functie, functie.naam()), Uitsnede.eerste(5));

            assertThat(rood.rijen()).extracting(Werklijstregel::id).containsExactly(teLaat);
        }
        assertThat(toneel.status(opTijd)).isEqualTo(OpdrachtStatus.VERSTUURD);
    }

    @Test
    void de_lijst_kost_ten_hoogste_twee_vragen() {
        toneel.verstuurd();
        for (var filter : List.of(
                Werklijstfilter.ALLES,
                new Werklijstfilter(OpdrachtStatus.GEZIEN, "HUISBEZOEK", null, "Jansen", true))) {
            try (var telling = toneel.programma.teller().beginDezeThread()) {
                toneel.werklijst().werklijst(toneel.mma, filter, Uitsnede.eerste(50));

                assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
            }
        }
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            toneel.werklijst().ververs(toneel.mma, Werklijstfilter.ALLES, Uitsnede.eerste(50));

            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            toneel.werklijst().rood(toneel.mma, Uitsnede.eerste(5));

            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    private OpdrachtId metTermijn(String moment) {
        var id = toneel.verstuurd();
        termijn(id, moment);
        return id;
    }

    private void termijn(OpdrachtId id, String moment) {
        toneel.doe("UPDATE opdracht SET alarm_na = ? WHERE id = ?", moment, id.waarde());
    }

    private List<OpdrachtId> ids(Actor actor, Werklijstfilter filter) {
        return toneel.werklijst().werklijst(actor, filter, Uitsnede.eerste(50)).rijen().stream()
                .map(Werklijstregel::id)
                .toList();
    }
}
