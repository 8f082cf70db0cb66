package nl.verzuimsysteem.delegatie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as it is stored.
 *
 * @param taken names of {@link Deeltaak}, with commas between them
 */
record Delegatierij(
        DelegatieId id,
        GebruikerId bedrijfsarts,
        String bedrijfsartsNaam,
        GebruikerId gemachtigde,
        String gemachtigdeNaam,
        RegioId regio,
        String taken,
        LocalDate van,
        @Nullable LocalDate tot) {

    /** Columns and tables; a query adds its conditions. */
    static final String VELDEN = """
            t.id, t.bedrijfsarts_id AS bedrijfsarts, arts.naam AS bedrijfsarts_naam, t.gemachtigde_id AS gemachtigde,
            pob.naam AS gemachtigde_naam, t.regio_id AS regio, t.taken, t.geldig_van AS van,
            CASE WHEN t.ingetrokken_per IS NULL THEN t.geldig_tot
                 ELSE DATE_SUB(t.ingetrokken_per, INTERVAL 1 DAY) END AS tot""";

    static final String TABELLEN = """
             FROM taakdelegatie t
            JOIN gebruiker arts ON arts.id = t.bedrijfsarts_id
            JOIN gebruiker pob ON pob.id = t.gemachtigde_id
            """;

    /** Holds on {@code :dag}: not before, not over, not taken back, and given by who is a bedrijfsarts of that regio still. */
    static final String GELDT = """
            t.geldig_van <= :dag AND (t.geldig_tot IS NULL OR t.geldig_tot >= :dag)
            AND (t.ingetrokken_per IS NULL OR t.ingetrokken_per > :dag)
            AND EXISTS (SELECT 1 FROM gebruiker_functie f
                        JOIN gebruiker nog ON nog.id = f.gebruiker_id AND nog.actief = 1
                        WHERE (f.regio_id = t.regio_id
                            OR f.bedrijf_id IN (SELECT hier.id FROM bedrijf hier WHERE hier.regio_id = t.regio_id))
                          AND f.gebruiker_id = t.bedrijfsarts_id AND f.functie = 'BEDRIJFSARTS'
                          AND f.geldig_van <= :dag AND (f.geldig_tot IS NULL OR f.geldig_tot > :dag))""";

    Delegatie delegatie() {
        return new Delegatie(
                id,
                bedrijfsarts,
                bedrijfsartsNaam,
                gemachtigde,
                gemachtigdeNaam,
                regio,
                Arrays.stream(taken.split(","))
                        .map(Deeltaak::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Deeltaak.class))),
                van,
                tot);
    }
}
