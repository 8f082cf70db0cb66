package nl.verzuimsysteem.terugkoppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class EigenTerugkoppelingServiceTest {
    private static final String REACTIE = "Vier uur op kantoor is voor mij nog te veel";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final EigenTerugkoppelingService service = programma.bean(EigenTerugkoppelingService.class);
    private final Terugkoppeltoneel toneel = new Terugkoppeltoneel(programma);

    @Test
    void een_zienswijze_leest_de_werkgever_alleen_als_de_werknemer_dat_kiest() {
        toneel.geef();
        reageer(0, REACTIE, false);

        assertThat(leest(toneel.arts.actor())).isEqualTo(REACTIE);
        assertThat(leest(toneel.pob.actor())).isEqualTo(REACTIE);
        for (var functie : new Functie[] {Functie.MMA, Functie.CASEMANAGER}) {
            assertThat(leest(toneel.inloggers.regioteam(functie, toneel.regio).actor()))
                    .isNull();
        }
        assertThat(leest(toneel.leidinggevende.actor())).isNull();

        reageer(1, REACTIE, true);
        assertThat(leest(toneel.leidinggevende.actor())).isEqualTo(REACTIE);

        reageer(2, "", true);
        assertThat(leest(toneel.arts.actor())).isNull();
        assertThat(leest(toneel.leidinggevende.actor())).isNull();
    }

    @Test
    void een_medisch_woord_wordt_geweigerd_tot_de_werknemer_zegt_dat_het_mag_blijven_staan() {
        toneel.geef();
        var id = toneel.eigen().getFirst().id();

        assertThatThrownBy(() -> service.reageer(
                        toneel.zelf.actor(), id, 0, new NieuweZienswijze("Ik had griep die dag", true, false)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("griep");
        service.reageer(toneel.zelf.actor(), id, 0, new NieuweZienswijze("Ik had griep die dag", false, true));

        String log = programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT bijzonderheid FROM audit_regel
                                WHERE handeling = 'ZIENSWIJZE_GEVEN' AND werknemer_id = :werknemer AND uitkomst = 0""")
                        .bind("werknemer", toneel.werknemer)
                        .mapTo(String.class)
                        .one());
        assertThat(log).isEqualTo("niet voor de werkgever; niet medisch bedoeld: tekst (1)");
    }

    @Test
    void bij_wat_vertrouwelijk_is_leest_de_werkgever_ook_de_zienswijze_nooit() {
        toneel.geef(toneel.gegeven(true, null));
        reageer(0, REACTIE, true);

        assertThat(toneel.eigen().getFirst().zienswijze())
                .satisfies(zienswijze -> assertThat(zienswijze.deelt()).isFalse());
        assertThat(toneel.lees(toneel.leidinggevende.actor())).isEmpty();
    }

    @Test
    void wie_in_twee_vensters_schrijft_verliest_niets() {
        toneel.geef();
        reageer(0, REACTIE, false);

        assertThatThrownBy(() -> reageer(0, "Iets anders", false)).isInstanceOf(Conflict.class);
        assertThat(leest(toneel.arts.actor())).isEqualTo(REACTIE);
    }

    @Test
    void niemand_schrijft_bij_een_ander() {
        toneel.geef();
        var id = toneel.eigen().getFirst().id();
        var nieuw = new NieuweZienswijze(REACTIE, true, false);
        var collega = toneel.inloggers
                .werknemer(toneel.bedrijf, toneel.gegevens.werknemer(toneel.bedrijf))
                .actor();
        assertThatThrownBy(() -> service.reageer(collega, id, 0, nieuw)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.reageer(toneel.arts.actor(), id, 0, nieuw))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.reageer(toneel.leidinggevende.actor(), id, 0, nieuw))
                .isInstanceOf(GeenRecht.class);
    }

    private void reageer(int versie, String tekst, boolean deelt) {
        service.reageer(
                toneel.zelf.actor(), toneel.eigen().getFirst().id(), versie, new NieuweZienswijze(tekst, deelt, false));
    }

    private @Nullable String leest(Actor actor) {
        var zienswijze = toneel.lees(actor).getFirst().zienswijze();
        return zienswijze == null ? null : zienswijze.tekst();
    }
}
