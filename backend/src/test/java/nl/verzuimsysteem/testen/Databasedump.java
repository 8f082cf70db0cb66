package nl.verzuimsysteem.testen;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Every byte of every row of a database, as somebody has it who takes a copy and no keys.
 *
 * {@snippet :
 * assertThat(Databasedump.van(programma).vindplaatsen("zwavelkrent")).isEmpty();
 * }
 */
public final class Databasedump {
    private static final byte SCHEIDING = 0x1f;

    private final Map<String, byte[]> tabellen;

    private Databasedump(Map<String, byte[]> tabellen) {
        this.tabellen = tabellen;
    }

    /** As the database is now. */
    public static Databasedump van(TestProgramma programma) {
        return programma.jdbi().withHandle(handle -> {
            var namen = handle.select("""
                            SELECT table_name FROM information_schema.tables
                            WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name""").mapTo(String.class).list();
            var tabellen = new LinkedHashMap<String, byte[]>();
            for (var naam : namen) {
                var bytes = new ByteArrayOutputStream();
                try (var vraag = handle.getConnection().createStatement();
                        var rijen = vraag.executeQuery("SELECT * FROM `" + naam + "`")) {
                    var kolommen = rijen.getMetaData().getColumnCount();
                    while (rijen.next()) {
                        for (var kolom = 1; kolom <= kolommen; kolom++) {
                            var waarde = rijen.getBytes(kolom);
                            if (waarde != null) {
                                bytes.writeBytes(waarde);
                            }
                            bytes.write(SCHEIDING);
                        }
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(naam, e);
                }
                tabellen.put(naam, bytes.toByteArray());
            }
            return new Databasedump(tabellen);
        });
    }

    /** How many bytes there are: a dump of nothing proves nothing. */
    public long grootte() {
        return tabellen.values().stream().mapToLong(bytes -> bytes.length).sum();
    }

    /**
     * The tables in which a word stands: plain in any case, in two bytes a letter, in base64 or in hexadecimals.
     *
     * @param woord of letters and digits, not too short
     */
    public List<String> vindplaatsen(String woord) {
        var plaatsen = new ArrayList<String>();
        var gedaanten = gedaanten(woord);
        var laag = woord.toLowerCase(Locale.ROOT);
        tabellen.forEach((tabel, bytes) -> {
            var tekst = new String(bytes, StandardCharsets.ISO_8859_1);
            if (tekst.toLowerCase(Locale.ROOT).contains(laag)
                    || gedaanten.stream().anyMatch(tekst::contains)) {
                plaatsen.add(tabel);
            }
        });
        return plaatsen;
    }

    private static Set<String> gedaanten(String woord) {
        var gedaanten = new LinkedHashSet<String>();
        var bytes = woord.getBytes(StandardCharsets.UTF_8);
        for (Charset soort : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            gedaanten.add(new String(woord.getBytes(soort), StandardCharsets.ISO_8859_1));
        }
        gedaanten.add(HexFormat.of().formatHex(bytes));
        gedaanten.add(HexFormat.of().withUpperCase().formatHex(bytes));
        for (var ervoor = 0; ervoor < 3; ervoor++) {
            var stuk = new byte[ervoor + bytes.length];
            System.arraycopy(bytes, 0, stuk, ervoor, bytes.length);
            // The characters at both ends also hold bits of what stands before and behind.
            var van = (ervoor * 8 + 5) / 6;
            var tot = stuk.length * 8 / 6;
            gedaanten.add(Base64.getEncoder().encodeToString(stuk).substring(van, tot));
            gedaanten.add(Base64.getUrlEncoder().encodeToString(stuk).substring(van, tot));
        }
        return gedaanten;
    }
}
