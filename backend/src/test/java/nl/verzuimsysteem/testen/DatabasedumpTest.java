package nl.verzuimsysteem.testen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DatabasedumpTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);

    @Test
    void een_woord_wordt_gevonden_hoe_het_ook_is_opgeschreven() {
        assertThat(vondsten("ruggenspraak1", "x Ruggenspraak1 y")).containsExactly("regio");
        assertThat(vondsten("ruggenspraak2", hex("een ruggenspraak2 hier"))).containsExactly("regio");
        for (var ervoor : new String[] {"", "a", "ab", "abc"}) {
            var woord = "ruggenspraak3" + ervoor;
            var tekst =
                    Base64.getEncoder().encodeToString((ervoor + woord + " en meer").getBytes(StandardCharsets.UTF_8));
            assertThat(vondsten(woord, tekst)).as(ervoor).containsExactly("regio");
        }
        assertThat(Databasedump.van(programma).vindplaatsen("ruggenspraak" + UUID.randomUUID()))
                .isEmpty();
    }

    private static String hex(String tekst) {
        return HexFormat.of().formatHex(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> vondsten(String woord, String tekst) {
        var regio = gegevens.regio();
        programma.jdbi().useHandle(handle -> handle.execute("UPDATE regio SET email = ? WHERE id = ?", tekst, regio));
        return Databasedump.van(programma).vindplaatsen(woord);
    }
}
