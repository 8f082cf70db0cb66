package nl.verzuimsysteem.toegang;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.testen.TestProgramma;

/** The mail that waits, and the links in it: as the one who gets it sees them. */
public final class Post {
    private final TestProgramma programma;

    public Post(TestProgramma programma) {
        this.programma = programma;
    }

    /** Invites somebody and gives what stands behind the {@code #} of his link. */
    @SuppressWarnings("unchecked")
    public String nodigUit(GebruikerId wie, String email) {
        TransactionOperations<Connection> transacties = programma.bean(TransactionOperations.class);
        transacties.executeWrite(status -> {
            programma.bean(Uitnodiging.class).stuur(wie, "", email, "nl");
            return status;
        });
        return laatsteLink(email, "welkom");
    }

    /** What stands behind the {@code #} of the last link to this page. */
    public String laatsteLink(String email, String pad) {
        var begin = "/" + pad + "#";
        var mail = aan(email).stream()
                .filter(tekst -> tekst.contains(begin))
                .reduce((eerste, laatste) -> laatste)
                .orElseThrow();
        return mail.substring(mail.indexOf(begin) + begin.length()).split("\\s", 2)[0];
    }

    /** Subject and text of all mail to an address, the oldest first. */
    public List<String> aan(String email) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT CONCAT(onderwerp, '\n', tekst) FROM uitgaand_bericht WHERE aan = ? ORDER BY id",
                                email)
                        .mapTo(String.class)
                        .list());
    }

    /** Gives somebody new recovery codes. */
    @SuppressWarnings("unchecked")
    public List<String> herstelcodes(GebruikerId wie) {
        TransactionOperations<Connection> transacties = programma.bean(TransactionOperations.class);
        return transacties.executeWrite(
                status -> programma.bean(Herstelcodes.class).vervang(wie));
    }

    /** The secret in a text, as an authenticator reads it. */
    public static byte[] geheim(String base32) {
        var bits = new StringBuilder();
        for (var teken : base32.toCharArray()) {
            var waarde = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(teken);
            bits.append(String.format("%5s", Integer.toBinaryString(waarde)).replace(' ', '0'));
        }
        var geheim = new byte[bits.length() / 8];
        for (var plaats = 0; plaats < geheim.length; plaats++) {
            geheim[plaats] = (byte) Integer.parseInt(bits.substring(plaats * 8, plaats * 8 + 8), 2);
        }
        return geheim;
    }

    /** As many as there are. */
    public long links(GebruikerId wie) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT COUNT(*) FROM toegangslink WHERE gebruiker_id = ?", wie)
                        .mapTo(Long.class)
                        .one());
    }
}
