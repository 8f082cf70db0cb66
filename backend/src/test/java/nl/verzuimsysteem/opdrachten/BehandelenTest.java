package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class BehandelenTest {
    private final Toneel toneel = new Toneel();

    @Test
    void de_werkgever_ziet_dat_zijn_opdracht_gezien_is() {
        var id = toneel.verstuurd();

        toneel.werklijst().open(toneel.mma, id);

        var opdracht = opdracht(id);
        assertThat(opdracht.status()).isEqualTo(OpdrachtStatus.GEZIEN);
        assertThat(opdracht.gezienOp()).isNotNull();
    }

    @Test
    void wie_niet_van_de_groep_is_maakt_een_opdracht_niet_gezien() {
        var id = toneel.verstuurd();

        var gelezen = toneel.werklijst().open(toneel.lid(Functie.POB, "Petra Bos"), id);

        assertThat(gelezen.status()).isEqualTo(OpdrachtStatus.VERSTUURD);
        assertThat(toneel.status(id)).isEqualTo(OpdrachtStatus.VERSTUURD);
    }

    @Test
    void van_versturen_via_een_vraag_tot_het_antwoord() {
        var id = toneel.verstuurd();
        toneel.werklijst().pakOp(toneel.mma, id);
        toneel.werklijst().vraagTerug(toneel.mma, id, "Op welke locatie?");
        assertThat(opdracht(id).openVraag().orElseThrow().tekst()).isEqualTo("Op welke locatie?");

        toneel.opdrachten().beantwoordVraag(toneel.werkgever, id, "In Utrecht, graag.", false);
        toneel.werklijst().voerUit(toneel.mma, id, "Het spreekuur is op 1 december.");

        var opdracht = opdracht(id);
        assertThat(opdracht.status()).isEqualTo(OpdrachtStatus.UITGEVOERD);
        assertThat(opdracht.slottekst()).isEqualTo("Het spreekuur is op 1 december.");
        assertThat(opdracht.openVraag()).isEmpty();
        assertThat(opdracht.uitvoerder()).isNotNull();
        assertThat(opdracht.verloop().stream().map(Opdracht.Stap::soort))
                .containsExactly(
                        GebeurtenisSoort.OPDRACHT_VERSTUURD,
                        GebeurtenisSoort.OPDRACHT_OPGEPAKT,
                        GebeurtenisSoort.OPDRACHT_VRAAG,
                        GebeurtenisSoort.OPDRACHT_TOEGELICHT,
                        GebeurtenisSoort.OPDRACHT_UITGEVOERD);
        assertThat(toneel.tel("SELECT COUNT(*) FROM opdracht WHERE id = ? AND loopt IS NULL", id.waarde()))
                .isEqualTo(1);
    }

    @Test
    void een_tweede_vraag_is_een_tweede_bericht() {
        var id = toneel.opgepakt();
        toneel.werklijst().vraagTerug(toneel.mma, id, "Op welke locatie?");
        toneel.opdrachten().beantwoordVraag(toneel.werkgever, id, "In Utrecht, graag.", false);
        toneel.werklijst().vraagTerug(toneel.mma, id, "En op welke dag?");

        assertThat(berichten(id, "vraag:%")).isEqualTo(2);
        assertThat(berichten(id, "toegelicht:%")).isEqualTo(1);
    }

    @Test
    void terugsturen_geeft_de_reden_aan_de_afzender() {
        var id = toneel.opgepakt();

        toneel.werklijst().stuurTerug(toneel.mma, id, "Dit hoort bij uw casemanager.");

        assertThat(opdracht(id).slottekst()).isEqualTo("Dit hoort bij uw casemanager.");
        assertThat(berichten(id, "teruggestuurd")).isEqualTo(1);
    }

    @Test
    void het_antwoord_gaat_naar_de_afzender_zonder_namen() {
        var id = toneel.opgepakt();
        toneel.werklijst().voerUit(toneel.mma, id, "Het spreekuur is op 1 december.");

        assertThat(toneel.tekst(
                        "SELECT CONCAT(onderwerp, tekst) FROM uitgaand_bericht WHERE sleutel = ?",
                        "opdracht:" + id + ":uitgevoerd"))
                .contains("Er staat een antwoord op uw opdracht klaar", "/dossier/" + toneel.dossier + "/opdrachten")
                .doesNotContain("Jansen", "Fatima", "december", "Bedrijf");
    }

    @Test
    void wie_opdracht_vrijgeeft_laat_haar_aan_een_collega() {
        var id = toneel.opgepakt();
        var collega = toneel.lid(Functie.MMA, "Bram Visser");

        toneel.werklijst().geefVrij(toneel.mma, id);
        toneel.werklijst().pakOp(collega, id);

        assertThat(opdracht(id).isOpgepaktDoor(collega)).isTrue();
    }

    @Test
    void een_collega_kan_de_opdracht_van_een_afwezige_vrijgeven() {
        var id = toneel.opgepakt();

        toneel.werklijst().geefVrij(toneel.lid(Functie.MMA, "Bram Visser"), id);

        assertThat(toneel.status(id)).isEqualTo(OpdrachtStatus.GEZIEN);
    }

    @Test
    void alleen_wie_haar_oppakte_rondt_een_opdracht_af() {
        var id = toneel.opgepakt();
        var collega = toneel.lid(Functie.MMA, "Bram Visser");

        assertThatThrownBy(() -> toneel.werklijst().voerUit(collega, id, "Dat is geregeld."))
                .isInstanceOf(Conflict.class)
                .hasMessageMatching("Fatima Yilmaz heeft deze opdracht om \\d\\d:\\d\\d opgepakt\\.");
    }

    @Test
    void een_opdracht_wordt_eerst_opgepakt_en_dan_afgerond() {
        var id = toneel.verstuurd();

        assertThatThrownBy(() -> toneel.werklijst().voerUit(toneel.mma, id, "Dat is geregeld."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Pak de opdracht eerst op");
    }

    @Test
    void nog_eens_hetzelfde_doen_verandert_niets() {
        var id = toneel.verstuurd();
        toneel.werklijst().pakOp(toneel.mma, id);
        toneel.werklijst().pakOp(toneel.mma, id);
        toneel.werklijst().voerUit(toneel.mma, id, "Dat is geregeld.");
        toneel.werklijst().voerUit(toneel.mma, id, "Dat is geregeld.");

        assertThat(opdracht(id).verloop()).hasSize(3);
        assertThat(berichten(id, "uitgevoerd")).isEqualTo(1);
    }

    @Test
    void intrekken_kan_tot_iemand_oppakt() {
        var vrij = toneel.verstuurd();
        toneel.opdrachten().trekIn(toneel.werkgever, vrij);
        toneel.opdrachten().trekIn(toneel.werkgever, vrij);
        assertThat(toneel.opdrachten().vanDossier(toneel.werkgever, toneel.dossier))
                .filteredOn(opdracht -> opdracht.id().equals(vrij))
                .singleElement()
                .satisfies(opdracht -> assertThat(opdracht.gezienOp())
                        .as("nobody of the team had looked")
                        .isNull());
        var opgepakt = toneel.opgepakt();

        assertThat(toneel.status(vrij)).isEqualTo(OpdrachtStatus.INGETROKKEN);
        assertThatThrownBy(() -> toneel.opdrachten().trekIn(toneel.werkgever, opgepakt))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Fatima Yilmaz");
        assertThatThrownBy(() -> toneel.werklijst().pakOp(toneel.mma, vrij))
                .isInstanceOf(Conflict.class)
                .hasMessageMatching("Jan de Boer heeft deze opdracht om \\d\\d:\\d\\d ingetrokken\\.");
    }

    @Test
    void wie_op_een_andere_dag_oppakte_wordt_met_de_datum_genoemd() {
        var id = toneel.opgepakt();
        toneel.doe("UPDATE opdracht SET opgepakt_op = '2026-01-05 09:32:00' WHERE id = ?", id.waarde());

        assertThatThrownBy(() -> toneel.opdrachten().trekIn(toneel.werkgever, id))
                .hasMessage("Fatima Yilmaz heeft deze opdracht op 05-01-2026 om 10:32 opgepakt.");
    }

    @Test
    void zonder_open_vraag_valt_er_niets_te_beantwoorden() {
        var id = toneel.opgepakt();

        assertThatThrownBy(() -> toneel.opdrachten().beantwoordVraag(toneel.werkgever, id, "In Utrecht.", false))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void wie_niets_schrijft_krijgt_het_veld_terug() {
        var id = toneel.opgepakt();

        for (Consumer<OpdrachtId> daad : List.<Consumer<OpdrachtId>>of(
                o -> toneel.werklijst().vraagTerug(toneel.mma, o, "  "),
                o -> toneel.werklijst().voerUit(toneel.mma, o, "ja"),
                o -> toneel.werklijst().stuurTerug(toneel.mma, o, ""),
                o -> toneel.opdrachten().beantwoordVraag(toneel.werkgever, o, "x".repeat(2001), false))) {
            assertThatThrownBy(() -> daad.accept(id)).isInstanceOf(OngeldigeInvoer.class);
        }
        assertThat(toneel.status(id)).isEqualTo(OpdrachtStatus.IN_BEHANDELING);
    }

    @Test
    void elke_daad_blijft_binnen_vijf_vragen() {
        var id = toneel.verstuurd();
        begroot(4, () -> toneel.werklijst().open(toneel.mma, id));
        begroot(5, () -> toneel.werklijst().pakOp(toneel.mma, id));
        begroot(5, () -> toneel.werklijst().vraagTerug(toneel.mma, id, "Op welke locatie?"));
        begroot(5, () -> toneel.opdrachten().beantwoordVraag(toneel.werkgever, id, "In Utrecht.", false));
        begroot(5, () -> toneel.werklijst().geefVrij(toneel.mma, id));
        begroot(5, () -> toneel.werklijst().pakOp(toneel.mma, id));
        // One more: what was delivered, with what it costs.
        begroot(6, () -> toneel.werklijst().voerUit(toneel.mma, id, "Dat is geregeld."));
        begroot(2, () -> toneel.opdrachten().vanDossier(toneel.werkgever, toneel.dossier));
        begroot(2, () -> toneel.opdrachten().typen(toneel.werkgever, toneel.dossier));
        var ander = toneel.opgepakt();
        begroot(5, () -> toneel.werklijst().stuurTerug(toneel.mma, ander, "Dit hoort elders."));
        var derde = toneel.verstuurd();
        begroot(5, () -> toneel.opdrachten().trekIn(toneel.werkgever, derde));
    }

    private void begroot(int vragen, Runnable daad) {
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            daad.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(vragen);
        }
    }

    private Opdracht opdracht(OpdrachtId id) {
        return toneel.opdrachten().vanDossier(toneel.werkgever, toneel.dossier).stream()
                .filter(opdracht -> opdracht.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long berichten(OpdrachtId id, String oorzaak) {
        return toneel.tel(
                "SELECT COUNT(*) FROM uitgaand_bericht WHERE sleutel LIKE ?", "opdracht:" + id + ":" + oorzaak);
    }
}
