package nl.verzuimsysteem.verzuim;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes the Tijdlijn of a case, for this feature and for those that act from a case. Entries are only ever added. */
@Singleton
public class Tijdlijn {
    private static final String VANZELF = "Verzuimsysteem";

    /** One entry; its number stands in the place of the {@code #}. */
    private static final String RIJ = """
            (:g#.bedrijf, :g#.dossier, :g#.soort, :g#.datum, :g#.onderwerp, :g#.tekst, :g#.opdracht,
             :voor#, :terugVan#, :moment, :door, :functie)""";

    private final Jdbi jdbi;
    private final Clock klok;

    Tijdlijn(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /**
     * Adds entries, in the transaction of what they tell of. One statement however many. The caller has made sure that the
     * cases lie within the scope of the actor.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void schrijf(Actor actor, NieuweGebeurtenis... gebeurtenissen) {
        schrijf(
                actor,
                Arrays.stream(gebeurtenissen)
                        .map(een -> new Regel(een, null, null))
                        .toList());
    }

    /** Adds entries of one act on spells. One statement however many. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void schrijf(Actor actor, List<Regel> regels) {
        jdbi.useHandle(handle -> schrijf(handle, actor.naam(), actor.functie(), regels));
    }

    /**
     * Adds entries of what nobody did, over a connection of the caller and in his transaction. One statement however
     * many; none for none.
     */
    public void schrijf(Handle handle, List<NieuweGebeurtenis> gebeurtenissen) {
        if (!gebeurtenissen.isEmpty()) {
            schrijf(
                    handle,
                    VANZELF,
                    Functie.SYSTEEM,
                    gebeurtenissen.stream()
                            .map(een -> new Regel(een, null, null))
                            .toList());
        }
    }

    private void schrijf(Handle handle, String door, Functie functie, List<Regel> regels) {
        var rijen = IntStream.range(0, regels.size())
                .mapToObj(nummer -> RIJ.replace("#", Integer.toString(nummer)))
                .collect(Collectors.joining(", "));
        var opdracht = handle.createUpdate("""
                        INSERT INTO gebeurtenis (bedrijf_id, dossier_id, soort, datum, onderwerp, tekst, opdracht_id,
                               voor, terug_van, moment, door, door_functie)
                        VALUES\s""" + rijen)
                .bind("moment", klok.instant())
                .bind("door", door)
                .bind("functie", functie);
        for (var nummer = 0; nummer < regels.size(); nummer++) {
            var regel = regels.get(nummer);
            opdracht.bindMethods("g" + nummer, regel.gebeurtenis())
                    .bind("voor" + nummer, regel.voor())
                    .bind("terugVan" + nummer, regel.terugVan());
        }
        opdracht.execute();
    }

    /**
     * One of the entries of an act on spells.
     *
     * @param voor how all stood before it, when it can be undone
     * @param terugVan the entry it undid
     */
    record Regel(
            NieuweGebeurtenis gebeurtenis,
            @Nullable String voor,
            @Nullable Long terugVan) {}
}
