package nl.verzuimsysteem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@Tag("ui")
class HoofdLayoutTest {
    private final TestProgramma programma = TestProgramma.gedeeld();

    @Test
    void proef() {
        for (var breedte : new int[] {Scherm.BREED, Scherm.SMAL}) {
            try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), breedte)) {
                scherm.naar("bestaat-niet").foto("niet-gevonden-" + breedte);
                assertThat(scherm.overtredingen()).isEmpty();
                assertThat(scherm.fouten()).isEmpty();
            }
        }
    }

    private static Actor actor(Functie functie) {
        return new Actor(
                new GebruikerId(1),
                "Marieke van Dijk",
                functie,
                new Bereik.Bedrijven(Set.of(new BedrijfId(1)), null),
                new Actor.Herkomst(Actor.Kanaal.SCHERM, null));
    }
}
