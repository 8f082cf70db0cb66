package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.opslag.Stapelbron;
import org.jdbi.v3.core.Jdbi;

/** The rows of the kluis, as they lie there: closed. It lies below rights and scope: whoever asks was judged before. */
@Singleton
class Kluisrijen {
    private static final String RIJ = "id, bedrijf_id AS bedrijf, kenmerk, soort, sleutel, inhoud, versie";

    private final Jdbi jdbi;
    private final Stapelbron stapels;

    Kluisrijen(Jdbi jdbi, Stapelbron stapels) {
        this.jdbi = jdbi;
        this.stapels = stapels;
    }

    void voegToe(BedrijfId bedrijf, Kenmerk kenmerk, Inhoudsoort soort, int sleutel, byte[] inhoud, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO kluis (bedrijf_id, kenmerk, soort, sleutel, inhoud, versie, gewijzigd_op)
                        VALUES (:bedrijf, :kenmerk, :soort, :sleutel, :inhoud, 1, :nu)""")
                .bind("bedrijf", bedrijf)
                .bind("kenmerk", kenmerk.toString())
                .bind("soort", soort)
                .bind("sleutel", sleutel)
                .bind("inhoud", inhoud)
                .bind("nu", nu)
                .execute());
    }

    /** @return whether it had that version still */
    boolean vervang(
            BedrijfId bedrijf, Kenmerk kenmerk, Inhoudsoort soort, int versie, int sleutel, byte[] inhoud, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE kluis SET inhoud = :inhoud, sleutel = :sleutel, versie = versie + 1, gewijzigd_op = :nu
                        WHERE bedrijf_id = :bedrijf AND kenmerk = :kenmerk AND soort = :soort AND versie = :versie""")
                        .bind("bedrijf", bedrijf)
                        .bind("kenmerk", kenmerk.toString())
                        .bind("soort", soort)
                        .bind("versie", versie)
                        .bind("sleutel", sleutel)
                        .bind("inhoud", inhoud)
                        .bind("nu", nu)
                        .execute()
                == 1);
    }

    List<Kluisrij> lees(BedrijfId bedrijf, Collection<Kenmerk> kenmerken) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + RIJ + " FROM kluis WHERE bedrijf_id = :bedrijf AND kenmerk IN (<kenmerken>)")
                .bind("bedrijf", bedrijf)
                .bindList("kenmerken", kenmerken.stream().map(Kenmerk::toString).toList())
                .mapTo(Kluisrij.class)
                .list());
    }

    /**
     * Stores otherwise the next of what lies under an older key than this, in one transaction of its own. What somebody
     * changed meanwhile stays as it is.
     *
     * @param anders the same words under the key with this number
     */
    Herschreven herschrijf(BedrijfId bedrijf, int nummer, int aantal, Function<Kluisrij, byte[]> anders) {
        return stapels.jdbi().inTransaction(handle -> {
            var rijen = handle.createQuery("SELECT " + RIJ + """
                             FROM kluis WHERE bedrijf_id = :bedrijf AND sleutel < :nummer
                            ORDER BY sleutel, id LIMIT :aantal""")
                    .bind("bedrijf", bedrijf)
                    .bind("nummer", nummer)
                    .bind("aantal", aantal)
                    .map((rij, context) -> new Kluisrij(
                            rij.getLong("id"),
                            bedrijf,
                            rij.getString("kenmerk"),
                            Inhoudsoort.valueOf(rij.getString("soort")),
                            rij.getInt("sleutel"),
                            rij.getBytes("inhoud"),
                            rij.getInt("versie")))
                    .list();
            if (rijen.isEmpty()) {
                return new Herschreven(0, 0);
            }
            var stapel = handle.prepareBatch("""
                    UPDATE kluis SET sleutel = :nummer, inhoud = :nieuw
                    WHERE id = :id AND sleutel = :sleutel AND versie = :versie""");
            rijen.forEach(rij -> stapel.bind("nummer", nummer)
                    .bind("nieuw", anders.apply(rij))
                    .bind("id", rij.id())
                    .bind("sleutel", rij.sleutel())
                    .bind("versie", rij.versie())
                    .add());
            return new Herschreven(rijen.size(), Arrays.stream(stapel.execute()).sum());
        });
    }

    /** @param sleutel number of the key it lies under */
    record Kluisrij(
            long id, BedrijfId bedrijf, String kenmerk, Inhoudsoort soort, int sleutel, byte[] inhoud, int versie) {}

    /** How much lay under an older key, of the page that was asked, and how much of it does no more. */
    record Herschreven(int gevonden, int geschreven) {}
}
