package nl.verzuimsysteem.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.junit.jupiter.api.Test;

class TeamTest {
    private int nummer;

    @Test
    void eigen_mensen_gaan_per_groep_voor_die_van_de_regio() {
        var team = Team.van(List.of(
                lid(Functie.POB, "Regio-POB", false),
                lid(Functie.MMA, "Regio-MMA", false),
                lid(Functie.POB, "Eigen POB", true)));

        assertThat(team.groep(Functie.POB)).extracting(Team.Lid::naam).containsExactly("Eigen POB");
        assertThat(team.groep(Functie.MMA)).extracting(Team.Lid::naam).containsExactly("Regio-MMA");
        assertThat(team.groep(Functie.BEDRIJFSARTS)).isEmpty();
    }

    @Test
    void wie_geen_teamfunctie_heeft_hoort_niet_bij_het_team() {
        assertThat(Team.van(List.of(lid(Functie.LEIDINGGEVENDE, "Chef", true))).leden())
                .isEmpty();
    }

    @Test
    void wie_een_collega_uit_zijn_eigen_groep_vervangt_staat_er_een_keer() {
        var zelf = lid(Functie.MMA, "Mia", false);
        var voorNoor = new Team.Lid(
                zelf.id(),
                Functie.MMA,
                "Mia",
                null,
                null,
                false,
                new Team.Vervangt("Noor", java.time.LocalDate.of(2026, 12, 31)));

        assertThat(Team.van(List.of(zelf, voorNoor)).leden()).containsExactly(voorNoor);
        assertThat(Team.van(List.of(voorNoor, zelf)).leden()).containsExactly(voorNoor);
    }

    private Team.Lid lid(Functie functie, String naam, boolean eigen) {
        return new Team.Lid(new GebruikerId(++nummer), functie, naam, null, null, eigen, null);
    }
}
