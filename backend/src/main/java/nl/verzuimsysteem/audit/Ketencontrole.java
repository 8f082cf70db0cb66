package nl.verzuimsysteem.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole log and its chain again and tells whether they still agree. Changes nothing, and needs no more than to
 * read. What it finds it finds to within one seal: the ids the seal holds for.
 */
final class Ketencontrole {
    private static final int TEGELIJK = 1_000;

    private final Connection database;
    private final List<String> fouten = new ArrayList<>();
    private long regels;
    private long zegels;
    private boolean ankerGezien;

    private Ketencontrole(Connection database) {
        this.database = database;
    }

    /**
     * What came of it.
     *
     * @param eerste the moment of the first line, in UTC; {@code null} when there are none
     * @param fouten what is wrong and where, in Dutch; empty when the log is whole
     */
    record Uitslag(
            long regels,
            long zegels,
            @Nullable String eerste,
            @Nullable String laatste,
            long onverzegeld,
            List<String> fouten) {
        Uitslag {
            fouten = List.copyOf(fouten);
        }

        boolean heel() {
            return fouten.isEmpty();
        }
    }

    /** A seal as it stands in the table. */
    private record Rij(long id, long van, long tot, int aantal, String hash, String vorige, String verzegeldOp) {}

    /** @param anker the hash of a seal that was kept elsewhere: it must still be in the chain */
    static Uitslag controleer(Connection database, @Nullable String anker) throws SQLException {
        return new Ketencontrole(database).alles(anker);
    }

    private Uitslag alles(@Nullable String anker) throws SQLException {
        var vorige = Ketenhash.BEGIN;
        var tot = 0L;
        for (var deel = zegels(0); !deel.isEmpty(); deel = zegels(deel.getLast().id())) {
            for (var zegel : deel) {
                zegels++;
                ankerGezien |= zegel.hash().equalsIgnoreCase(anker);
                plaats(zegel, vorige, tot);
                inhoud(zegel);
                vorige = zegel.hash();
                tot = zegel.tot();
            }
        }
        ankers();
        if (anker != null && !ankerGezien) {
            fouten.add("Het anker " + anker + " staat niet in de keten: het einde is eraf, of de keten is vervangen.");
        }
        var onverzegeld = tel("SELECT COUNT(*) FROM audit_regel WHERE id > " + tot);
        return new Uitslag(
                regels + onverzegeld,
                zegels,
                moment("ORDER BY id LIMIT 1"),
                moment("ORDER BY id DESC LIMIT 1"),
                onverzegeld,
                fouten);
    }

    /** Whether the seal joins on to the one before. */
    private void plaats(Rij zegel, String vorige, long tot) {
        if (!zegel.vorige().equals(vorige)) {
            fouten.add("Voor zegel " + zegel.id() + " ontbreekt een zegel, of het is vervangen: de keten is hier"
                    + " gebroken (tussen regel " + tot + " en " + zegel.van() + ").");
        } else if (zegel.van() != tot + 1) {
            fouten.add("Zegel " + zegel.id() + " sluit niet aan: het begint bij regel " + zegel.van()
                    + " en het vorige eindigt bij " + tot + ".");
        }
    }

    private void inhoud(Rij zegel) throws SQLException {
        var hash = new Ketenhash(zegel.vorige());
        try (var vraag = database.prepareStatement(Ketenhash.LEES + "WHERE id BETWEEN ? AND ? ORDER BY id")) {
            vraag.setLong(1, zegel.van());
            vraag.setLong(2, zegel.tot());
            try (var rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    hash.regel(rijen);
                }
            }
        }
        regels += hash.aantal();
        var waar = "Zegel " + zegel.id() + " (regel " + zegel.van() + " tot en met " + zegel.tot() + "): ";
        var verschil = hash.aantal() - zegel.aantal();
        if (!hash.klaar(zegel.van(), zegel.tot(), zegel.verzegeldOp()).equals(zegel.hash())) {
            fouten.add(waar
                    + switch (Long.signum(verschil)) {
                        case -1 -> -verschil + (verschil == -1 ? " regel ontbreekt." : " regels ontbreken.");
                        case 1 -> verschil + (verschil == 1 ? " regel" : " regels") + " te veel: later toegevoegd.";
                        default -> "een regel is gewijzigd of verwisseld, of het zegel zelf is gewijzigd.";
                    });
        }
    }

    /** What was written down of each day must still be so. */
    private void ankers() throws SQLException {
        try (var vraag = database.createStatement();
                var rijen = vraag.executeQuery("""
                        SELECT a.dag, a.zegel_id FROM audit_anker a
                        LEFT JOIN audit_zegel z ON z.id = a.zegel_id AND z.hash = a.hash
                        WHERE z.id IS NULL ORDER BY a.dag""")) {
            while (rijen.next()) {
                fouten.add("Het anker van " + rijen.getString(1) + " (zegel " + rijen.getLong(2)
                        + ") staat niet meer in de keten.");
            }
        }
    }

    private List<Rij> zegels(long na) throws SQLException {
        try (var vraag = database.prepareStatement("""
                SELECT id, van_id, tot_id, aantal, hash, vorige_hash,
                       DATE_FORMAT(verzegeld_op, '%Y-%m-%d %H:%i:%s.%f')
                FROM audit_zegel WHERE id > ? ORDER BY id LIMIT """ + " " + TEGELIJK)) {
            vraag.setLong(1, na);
            var gelezen = new ArrayList<Rij>();
            try (var rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    gelezen.add(new Rij(
                            rijen.getLong(1),
                            rijen.getLong(2),
                            rijen.getLong(3),
                            rijen.getInt(4),
                            rijen.getString(5),
                            rijen.getString(6),
                            rijen.getString(7)));
                }
            }
            return gelezen;
        }
    }

    private @Nullable String moment(String volgorde) throws SQLException {
        try (var vraag = database.createStatement();
                var rijen = vraag.executeQuery(
                        "SELECT DATE_FORMAT(moment, '%d-%m-%Y %H:%i') FROM audit_regel " + volgorde)) {
            return rijen.next() ? rijen.getString(1) : null;
        }
    }

    private long tel(String sql) throws SQLException {
        try (var vraag = database.createStatement();
                var rijen = vraag.executeQuery(sql)) {
            rijen.next();
            return rijen.getLong(1);
        }
    }
}
