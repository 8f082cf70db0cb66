package nl.verzuimsysteem.logboek;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads the audit log. */
@Singleton
class LogboekRepository {
    /** Rows come one by one, so that a whole log passes through little memory. */
    private static final int REGEL_VOOR_REGEL = Integer.MIN_VALUE;

    private static final RowMapper<Logregel> REGEL = Rij.van(Logregel.class);

    private final Jdbi jdbi;

    LogboekRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
        jdbi.registerColumnMapper(Uitkomst.class, (rij, kolom, context) -> Uitkomst.van(rij.getInt(kolom)));
    }

    /** A page, newest first, with one line more when there are more. One statement. */
    List<Logregel> zoek(Bereik bereik, Logboekfilter filter, @Nullable String na, int aantal) {
        return lees(Logvraag.zoek(bereik, filter).na(na), aantal + 1);
    }

    /** The lines behind a look that asks for an explanation, newest first. One statement. */
    List<Logregel> achter(Bereik bereik, Opvallend opvallend, int hoogstens) {
        return lees(Logvraag.achter(bereik, opvallend), hoogstens);
    }

    /** One line. One statement. */
    Optional<Logregel> regel(Bereik bereik, LogregelId id) {
        return lees(Logvraag.regel(bereik, id), 1).stream().findFirst();
    }

    /** How many lines there are. One statement. */
    long tel(Bereik bereik, Logboekfilter filter) {
        var vraag = Logvraag.zoek(bereik, filter);
        return jdbi.withHandle(handle -> handle.createQuery(vraag.telling())
                .bindMap(vraag.waarden())
                .mapTo(Long.class)
                .one());
    }

    /** Gives every line, oldest first, without holding them. One statement. */
    void stroom(Bereik bereik, Logboekfilter filter, Consumer<Logregel> naar) {
        var vraag = Logvraag.zoek(bereik, filter);
        jdbi.useHandle(handle -> handle.createQuery(vraag.stroom())
                .setFetchSize(REGEL_VOOR_REGEL)
                .bindMap(vraag.waarden())
                .map(REGEL)
                .useStream(regels -> regels.forEach(naar)));
    }

    /** The names of companies, by part of the name. One statement. */
    List<Bedrijfsnaam> bedrijven(Bereik bereik, String tekst, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT b.id, b.naam FROM bedrijf b
                        WHERE b.naam LIKE CONCAT('%', :tekst, '%') AND\s""" + grens.sql() + " ORDER BY b.naam, b.id LIMIT :aantal OFFSET :vanaf")
                        .bindMap(grens.waarden())
                        .bind("tekst", tekst)
                        .bind("aantal", uitsnede.aantal())
                        .bind("vanaf", uitsnede.vanaf())
                        .mapTo(Bedrijfsnaam.class)
                        .list());
    }

    /** The name of one company. One statement. */
    Optional<Bedrijfsnaam> bedrijf(Bereik bereik, BedrijfId id) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT b.id, b.naam FROM bedrijf b WHERE b.id = :id AND " + grens.sql())
                        .bindMap(grens.waarden())
                        .bind("id", id)
                        .mapTo(Bedrijfsnaam.class)
                        .findOne());
    }

    private List<Logregel> lees(Logvraag vraag, int hoogstens) {
        return jdbi.withHandle(handle -> handle.createQuery(vraag.sql(hoogstens))
                .bindMap(vraag.waarden())
                .map(REGEL)
                .list());
    }
}
