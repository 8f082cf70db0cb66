package nl.verzuimsysteem.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hash of one seal: over the seal before it, the ids it holds for, and every field of every line in order of id. A
 * field is written with its length before it, so that no two different lines give the same bytes. Times go as text in
 * UTC, as they stand in the table.
 */
final class Ketenhash {
    /** What the first seal has before it. */
    static final String BEGIN = "0".repeat(64);

    /** The fields of a line. Whoever adds a column to the table adds it at the end here, and knows from which seal on. */
    private static final List<String> VELDEN = List.of(
            "id",
            "DATE_FORMAT(moment, '%Y-%m-%d %H:%i:%s.%f')",
            "handeling",
            "actie",
            "uitkomst",
            "gebruiker_id",
            "naam",
            "functie",
            "organisatie",
            "verantwoordelijke_id",
            "kanaal",
            "adres",
            "apparaat",
            "factor",
            "sessie",
            "toegangspunt",
            "systeem",
            "bedrijf_id",
            "werknemer_id",
            "object_soort",
            "object_id",
            "zone",
            "autorisatieregel",
            "toestemmingsprofiel",
            "noodknop",
            "bijzonderheid",
            "vraag");

    /** Reads lines in the form that goes into the hash. */
    static final String LEES = "SELECT " + String.join(", ", VELDEN) + " FROM audit_regel ";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS'000'").withZone(ZoneOffset.UTC);

    private final MessageDigest hash;
    private long aantal;

    Ketenhash(String vorige) {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        veld(vorige);
    }

    /** Takes the line a result set of {@link #LEES} stands on. */
    void regel(ResultSet rij) throws SQLException {
        for (var plek = 1; plek <= VELDEN.size(); plek++) {
            veld(rij.getString(plek));
        }
        aantal++;
    }

    /** How many lines were taken. */
    long aantal() {
        return aantal;
    }

    /**
     * The hash of the seal.
     *
     * @param verzegeldOp as {@link #tekst} or the database writes it
     */
    String klaar(long van, long tot, String verzegeldOp) {
        veld(Long.toString(van));
        veld(Long.toString(tot));
        veld(Long.toString(aantal));
        veld(verzegeldOp);
        return HexFormat.of().formatHex(hash.digest());
    }

    /** A moment as the database writes it with {@code DATE_FORMAT}. */
    static String tekst(Instant moment) {
        return MOMENT.format(moment);
    }

    private void veld(@Nullable String waarde) {
        if (waarde == null) {
            hash.update((byte) 0);
            return;
        }
        var bytes = waarde.getBytes(StandardCharsets.UTF_8);
        hash.update((byte) 1);
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        hash.update(bytes);
    }
}
