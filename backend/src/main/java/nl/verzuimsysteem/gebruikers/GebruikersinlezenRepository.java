package nl.verzuimsysteem.gebruikers;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads at once what all lines of a list of users are held against. */
@Singleton
class GebruikersinlezenRepository {
    private final Jdbi jdbi;

    GebruikersinlezenRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who reads the list, and whether the company lies in his scope. One statement. */
    Optional<Ik> ik(Bereik bereik, Actor actor, BedrijfId bedrijf) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.id AS bedrijf, ik.naam, ik.email, ik.inlognaam
                        FROM bedrijf b JOIN gebruiker ik ON ik.id = :ik
                        WHERE b.id = :bedrijf AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("ik", actor.persoon())
                .bind("bedrijf", bedrijf)
                .mapTo(Ik.class)
                .findOne());
    }

    /** The employees of a company, as far as a line can name one. One statement. */
    List<Medewerker> medewerkers(Bereik bereik, Actor actor, BedrijfId bedrijf) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT w.id, w.personeelsnummer, NULLIF(w.email, '') AS email,
                               EXISTS (SELECT 1 FROM gebruiker_functie f
                                 WHERE f.gebruiker_id = :ik AND f.bedrijf_id = w.bedrijf_id AND f.werknemer_id = w.id)
                               AS ik
                        FROM werknemer w JOIN bedrijf b ON b.id = w.bedrijf_id
                        WHERE w.bedrijf_id = :bedrijf AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("ik", actor.persoon())
                .bind("bedrijf", bedrijf)
                .mapTo(Medewerker.class)
                .list());
    }

    /**
     * The accounts these people log in with already, here or elsewhere. One statement, none without addresses.
     */
    List<Bekende> bekenden(Bereik bereik, Actor actor, List<String> adressen) {
        if (adressen.isEmpty()) {
            return List.of();
        }
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery(Mensen.met(grens) + """
                        SELECT g.id, g.inlognaam, g.email, g.id IN (SELECT m.id FROM mensen m) AS hier, %s AS zelf
                        FROM gebruiker g LEFT JOIN gebruiker ik ON ik.id = :ik
                        WHERE g.inlognaam IN (<adressen>)""".formatted(Mensen.ZELF))
                .bindMap(grens.waarden())
                .bind("ik", actor.persoon())
                .bindList("adressen", adressen)
                .mapTo(Bekende.class)
                .list());
    }

    /** Who reads the list. */
    record Ik(BedrijfId bedrijf, String naam, String email, String inlognaam) {

        /** Whether a line speaks of him. */
        boolean is(Persoonsgegevens wie) {
            return wie.email().equalsIgnoreCase(email)
                    || wie.email().equalsIgnoreCase(inlognaam)
                    || wie.naam().equalsIgnoreCase(naam);
        }
    }

    /** An employee. */
    record Medewerker(
            WerknemerId id,
            String personeelsnummer,
            @Nullable String email,
            boolean ik) {}

    /**
     * Somebody with an account.
     *
     * @param hier whether he is known at this company
     */
    record Bekende(GebruikerId id, String inlognaam, String email, boolean hier, boolean zelf) {}
}
