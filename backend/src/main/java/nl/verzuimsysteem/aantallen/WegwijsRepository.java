package nl.verzuimsysteem.aantallen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.aantallen.Wegwijzer.Stap;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;

/** What who followed the link of a mail has to do with the question, and who can answer it. */
@Singleton
class WegwijsRepository {
    private final Jdbi jdbi;

    WegwijsRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The company that is asked, and whether he reaches it or works for it. One statement. */
    Optional<Plek> plek(Bereik bereik, AantalvraagId id, GebruikerId ik, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.bedrijf_id AS bedrijf, b.naam, (%s) AS bereikt,
                               EXISTS (SELECT 1 FROM gebruiker_functie e
                                       WHERE e.gebruiker_id = :ik AND e.bedrijf_id = v.bedrijf_id
                                         AND e.geldig_van <= :vandaag
                                         AND (e.geldig_tot IS NULL OR e.geldig_tot > :vandaag)) AS werkt_er
                        FROM aantalvraag v JOIN bedrijf b ON b.id = v.bedrijf_id WHERE v.id = :id""".formatted(grens.sql()))
                .bindMap(grens.waarden())
                .bind("id", id)
                .bind("ik", ik)
                .bind("vandaag", vandaag)
                .mapTo(Plek.class)
                .findOne());
    }

    /** Who can answer for a company; of them, which account is his own, and which has his address. One statement. */
    List<Beheerder> beheerders(Bereik bereik, BedrijfId bedrijf, GebruikerId ik, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "NULL");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT DISTINCT g.naam, g.inlognaam, g.id = :ik AS zelf,
                               LOWER(g.email) = (SELECT LOWER(m.email) FROM gebruiker m WHERE m.id = :ik) AS mijn_adres
                        %s AND %s ORDER BY g.naam, g.inlognaam""".formatted(Beheerders.VAN.formatted(":bedrijf"), grens.sql()))
                        .bindMap(grens.waarden())
                        .bind("bedrijf", bedrijf)
                        .bind("ik", ik)
                        .bind("vandaag", vandaag)
                        .mapTo(Beheerder.class)
                        .list());
    }

    /** @param bereikt whether the function he acts in reaches it */
    record Plek(BedrijfId bedrijf, String naam, boolean bereikt, boolean werktEr) {
        Wegwijzer wijs(Stap stap) {
            return new Wegwijzer(stap, bedrijf, naam, null, List.of(), List.of());
        }

        /** The first way that is open to who cannot answer as he is now. */
        Wegwijzer wijs(List<Beheerder> beheerders) {
            if (beheerders.stream().anyMatch(Beheerder::zelf)) {
                return new Wegwijzer(
                        Stap.WISSEL_FUNCTIE, bedrijf, naam, Functie.GEBRUIKERSBEHEERDER.name(), List.of(), List.of());
            }
            var eigen = beheerders.stream()
                    .filter(Beheerder::mijnAdres)
                    .map(Beheerder::inlognaam)
                    .toList();
            if (!eigen.isEmpty()) {
                return new Wegwijzer(Stap.ANDER_ACCOUNT, bedrijf, naam, null, eigen, List.of());
            }
            return werktEr
                    ? new Wegwijzer(
                            Stap.VRAAG_BEHEERDER,
                            bedrijf,
                            naam,
                            null,
                            List.of(),
                            beheerders.stream().map(Beheerder::naam).distinct().toList())
                    : Wegwijzer.ONBEKEND;
        }
    }

    /** Somebody who can answer. */
    record Beheerder(String naam, String inlognaam, boolean zelf, boolean mijnAdres) {}
}
