package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AccorderingServiceTest {
    private static final String OPMERKING = "Vraag nog naar rozenwater";

    private final Terugkoppelspel spel = new Terugkoppelspel(TestProgramma.gedeeld());
    private final Consulttoneel toneel = spel.toneel;
    private final AccorderingService service = spel.accorderen;

    @Test
    void teruggestuurd_verbeterd_en_akkoord() {
        var consult = spel.terAccordering();
        service.stuurTerug(toneel.arts.actor(), consult, spel.consultversie(consult), OPMERKING);

        assertThat(spel.status(consult)).isEqualTo(Consultstatus.TERUGGESTUURD);
        assertThat(spel.leesbaar()).doesNotContain("rozenwater", Terugkoppelspel.GEPLANT);
        var terug = spel.bladen.lees(toneel.pob.actor(), consult);
        assertThat(terug.magSchrijven()).isTrue();
        assertThat(terug.rondes()).singleElement().satisfies(ronde -> {
            assertThat(ronde.opmerking()).isEqualTo(OPMERKING);
            assertThat(ronde.beslotenDoor()).isEqualTo(toneel.arts.naam());
        });
        assertThat(service.lijst(toneel.arts.actor(), Uitsnede.eerste(10)).rijen())
                .isEmpty();

        spel.schrijfEnRondAf(toneel.pob, consult);
        assertThat(service.lijst(toneel.arts.actor(), Uitsnede.eerste(10)).rijen())
                .singleElement()
                .satisfies(regel -> assertThat(regel.ronde()).isEqualTo(2));
        assertThat(spel.leestWerkgever()).isEmpty();
        var versie = spel.consultversie(consult);
        service.akkoord(toneel.arts.actor(), consult, versie);
        service.akkoord(toneel.arts.actor(), consult, versie);

        assertThat(spel.leestWerkgever()).hasSize(1);
        assertThat(service.open(toneel.arts.actor(), consult).rondes())
                .extracting(Accordeerronde::besluit)
                .containsExactly(Accordeerronde.Besluit.AKKOORD, Accordeerronde.Besluit.TERUGGESTUURD);
    }

    @Test
    void de_oudste_staat_bovenaan_en_de_lijst_komt_bij_stukken() {
        var eerste = spel.terAccordering();
        var tweede = spel.terAccordering();

        var bladzijde = service.lijst(toneel.arts.actor(), Uitsnede.eerste(1));
        assertThat(bladzijde.meer()).isTrue();
        assertThat(bladzijde.rijen()).extracting(Accordeerregel::consult).containsExactly(eerste);
        assertThat(service.lijst(toneel.arts.actor(), new Uitsnede(1, 1)).rijen())
                .extracting(Accordeerregel::consult)
                .containsExactly(tweede);
    }

    @Test
    void wie_een_oude_versie_zag_beslist_niet_en_terugsturen_vraagt_een_opmerking() {
        var consult = spel.terAccordering();
        var versie = spel.consultversie(consult);
        var arts = toneel.arts.actor();
        assertThatThrownBy(() -> service.akkoord(arts, consult, versie - 1)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.stuurTerug(arts, consult, versie, " ")).isInstanceOf(OngeldigeInvoer.class);
        service.stuurTerug(arts, consult, versie, OPMERKING);
        assertThatThrownBy(() -> service.akkoord(arts, consult, spel.consultversie(consult)))
                .isInstanceOf(Conflict.class);
        assertThat(spel.leestWerkgever()).isEmpty();
    }

    @Test
    void wie_de_bedrijfsarts_vervangt_tekent_met_zijn_eigen_naam() {
        var consult = spel.terAccordering();
        var vervanger = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.regio);
        toneel.doe(
                "UPDATE gebruiker_functie SET vervangt_id = ?, geldig_tot = ? WHERE gebruiker_id = ?",
                toneel.arts.id().waarde(),
                toneel.vandaag().plusDays(7),
                vervanger.id().waarde());
        service.akkoord(vervanger.actor(), consult, spel.consultversie(consult));

        assertThat(spel.leestWerkgever()).singleElement().satisfies(een -> {
            assertThat(een.geaccordeerdDoor()).isEqualTo(vervanger.naam());
            assertThat(een.onder()).isEqualTo(toneel.arts.naam());
        });
    }

    @Test
    void alleen_wie_verantwoordelijk_is_beslist() {
        var consult = spel.terAccordering();
        var versie = spel.consultversie(consult);
        var collega =
                toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.regio).actor();
        assertThat(service.lijst(collega, Uitsnede.eerste(10)).rijen()).isEmpty();
        assertThatThrownBy(() -> service.akkoord(collega, consult, versie)).isInstanceOf(NietDoorU.class);
        assertThatThrownBy(() -> service.akkoord(toneel.pob.actor(), consult, versie))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.open(spel.leidinggevende.actor(), consult))
                .isInstanceOf(GeenRecht.class);
        var elders = toneel.inloggers
                .regioteam(Functie.BEDRIJFSARTS, toneel.gegevens.regio())
                .actor();
        assertThatThrownBy(() -> service.open(elders, consult)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.stuurTerug(elders, consult, versie, OPMERKING))
                .isInstanceOf(NietGevonden.class);
        assertThat(spel.leestWerkgever()).isEmpty();
    }
}
