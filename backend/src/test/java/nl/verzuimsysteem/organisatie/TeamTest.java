package nl.verzuimsysteem.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import org.junit.jupiter.api.Test;

class TeamTest {
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

    private static Team.Lid lid(Functie functie, String naam, boolean eigen) {
        return new Team.Lid(functie, naam, null, null, eigen);
    }
}
