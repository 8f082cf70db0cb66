package nl.verzuimsysteem.werknemers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.inlezen.Sleutel;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads and writes the whole staff of a company at once. */
@Singleton
class InleesRepository {
    private static final RowMapper<WerknemerRegel.Gelezen> REGEL = ConstructorMapper.of(WerknemerRegel.Gelezen.class);
    /** Well below the number of parameters one statement may have. */
    private static final int PER_KEER = 500;

    private static final List<String> KOLOMMEN = List.of(
            "bedrijf",
            "afdeling",
            "personeelsnummer",
            "voornaam",
            "tussenvoegsel",
            "achternaam",
            "geboortedatum",
            "functie",
            "email",
            "telefoon",
            "contracturen",
            "inDienst",
            "uitDienst",
            "taal");

    private final Jdbi jdbi;

    InleesRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All employees of a company, those who left too. One statement. */
    List<WerknemerGegevens> alle(Bereik bereik, BedrijfId bedrijf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle ->
                handle
                        .createQuery("""
                        SELECT w.id, w.bedrijf_id, w.versie, w.personeelsnummer, w.voornaam, w.tussenvoegsel,
                               w.achternaam, w.geboortedatum, a.naam AS afdeling, w.functie, w.email, w.telefoon,
                               w.contracturen, w.in_dienst, w.uit_dienst, w.taal
                        FROM werknemer w
                        JOIN bedrijf b ON b.id = w.bedrijf_id
                        LEFT JOIN afdeling a ON a.bedrijf_id = w.bedrijf_id AND a.id = w.afdeling_id
                        WHERE w.bedrijf_id = :bedrijf AND\s""" + grens.sql())
                        .bindMap(grens.waarden())
                        .bind("bedrijf", bedrijf)
                        .map(REGEL)
                        .stream()
                        .map(WerknemerRegel.Gelezen::gegevens)
                        .toList());
    }

    /** The departments of a company by the key of their name. One statement. */
    Map<String, Afdeling> afdelingen(Bereik bereik, BedrijfId bedrijf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        var perNaam = new HashMap<String, Afdeling>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT a.id, a.naam FROM afdeling a JOIN bedrijf b ON b.id = a.bedrijf_id
                        WHERE a.bedrijf_id = :bedrijf AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("bedrijf", bedrijf)
                .map(ConstructorMapper.of(Afdeling.class))
                .forEach(afdeling -> perNaam.put(Sleutel.van(afdeling.naam()), afdeling)));
        return perNaam;
    }

    /** Makes departments. One statement for each 500. */
    void maakAfdelingen(BedrijfId bedrijf, List<String> namen) {
        var rijen =
                namen.stream().map(naam -> new NieuweAfdeling(bedrijf, naam)).toList();
        for (var deel : delen(rijen)) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            INSERT INTO afdeling (bedrijf_id, naam) VALUES <rijen>
                            ON DUPLICATE KEY UPDATE afdeling.id = afdeling.id""")
                    .bindMethodsList("rijen", deel, List.of("bedrijf", "naam"))
                    .execute());
        }
    }

    /** Adds employees, and changes those whose personeelsnummer the company knows. One statement for each 500. */
    void schrijf(List<WerknemerRegel.Geschreven> regels) {
        for (var deel : delen(regels)) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            INSERT INTO werknemer (bedrijf_id, afdeling_id, personeelsnummer, voornaam, tussenvoegsel,
                                   achternaam, geboortedatum, functie, email, telefoon, contracturen, in_dienst,
                                   uit_dienst, taal)
                            VALUES <rijen>
                            ON DUPLICATE KEY UPDATE
                                   afdeling_id = VALUES(afdeling_id), voornaam = VALUES(voornaam),
                                   tussenvoegsel = VALUES(tussenvoegsel), achternaam = VALUES(achternaam),
                                   geboortedatum = VALUES(geboortedatum), functie = VALUES(functie),
                                   email = VALUES(email), telefoon = VALUES(telefoon),
                                   contracturen = VALUES(contracturen), in_dienst = VALUES(in_dienst),
                                   uit_dienst = VALUES(uit_dienst), taal = VALUES(taal), versie = versie + 1""")
                    .bindMethodsList("rijen", deel, KOLOMMEN)
                    .execute());
        }
    }

    /** The terms of their cases must be computed anew. One statement for each 500. */
    void herbereken(BedrijfId bedrijf, List<String> personeelsnummers) {
        for (var deel : delen(personeelsnummers)) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            UPDATE werknemer w
                            JOIN dossier d ON d.bedrijf_id = w.bedrijf_id AND d.werknemer_id = w.id
                            SET d.herberekenen = 1
                            WHERE w.bedrijf_id = :bedrijf AND w.personeelsnummer IN (<nummers>)
                              AND d.vervallen IS NULL""")
                    .bind("bedrijf", bedrijf)
                    .bindList("nummers", deel)
                    .execute());
        }
    }

    private static <T> List<List<T>> delen(List<T> alles) {
        var delen = new ArrayList<List<T>>();
        for (int van = 0; van < alles.size(); van += PER_KEER) {
            delen.add(alles.subList(van, Math.min(van + PER_KEER, alles.size())));
        }
        return delen;
    }

    /** A department. */
    public record Afdeling(AfdelingId id, String naam) {}

    /** A department as it is made. */
    public record NieuweAfdeling(BedrijfId bedrijf, String naam) {}
}
