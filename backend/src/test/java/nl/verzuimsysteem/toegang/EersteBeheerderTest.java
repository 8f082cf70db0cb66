package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class EersteBeheerderTest {
    private static final Map<String, Object> INSTELLING = Map.of("verzuim.eerste-beheerder", "eerste@example.com");

    @Test
    void een_nieuwe_installatie_nodigt_een_beheerder_uit_een_keer() {
        var programma = TestProgramma.nieuw(INSTELLING);
        var thuis = new Actor.Herkomst(Actor.Kanaal.SCHERM, "10.6.0.1");
        try {
            var post = new Post(programma);
            assertThat(post.aan("eerste@example.com")).hasSize(1);
            assertThat(getal(programma, "SELECT COUNT(*) FROM audit_regel WHERE handeling = 'ARBODIENST_BEHEREN'"))
                    .isOne();
            herstart(programma, INSTELLING);
            assertThat(post.aan("eerste@example.com"))
                    .as("still good, so no second")
                    .hasSize(1);

            // The first one went unused for two weeks.
            programma.jdbi().useHandle(handle -> handle.execute("UPDATE toegangslink SET geldig_tot = '2020-01-01'"));
            herstart(programma, INSTELLING);
            assertThat(post.aan("eerste@example.com")).hasSize(2);

            var token = post.laatsteLink("eerste@example.com", "welkom");
            var inlog = programma.bean(EersteInlog.class);
            inlog.kiesWachtwoord(thuis, token, "Lopen boven wolken 9");
            var geheim = Post.geheim(inlog.tweedefactor(thuis, token).tekst());
            var binnen = inlog.bevestig(thuis, token, Tweedefactor.code(geheim, Instant.now()));
            assertThat(binnen.sessie().keuze().functie()).isEqualTo(Functie.FUNCTIONEEL_BEHEERDER);

            herstart(programma, Map.of("verzuim.eerste-beheerder", "ander@example.com"));
            assertThat(post.aan("ander@example.com")).as("there is one").isEmpty();
            assertThat(getal(programma, "SELECT COUNT(*) FROM gebruiker")).isOne();
        } finally {
            programma.close();
            programma.database().close();
        }
    }

    private static void herstart(TestProgramma programma, Map<String, Object> instellingen) {
        TestProgramma.op(programma.database(), instellingen).close();
    }

    private static long getal(TestProgramma programma, String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(Long.class).one());
    }
}
