package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of cases for an act on spells. Each write marks the case, so that its taken follow; whether a case that
 * closed by itself opens again is found out there too.
 */
@Singleton
class ZaakRepository {
    /** What of a case an act changes, and where it comes from; its number stands in the place of the {@code #}. */
    private static final Map<String, String> WAARDEN = Map.of(
            "eerste_ziektedag", ":z#.eersteZiektedag",
            "hersteld_op", ":z#.hersteldOp",
            "loopt", "IF(:z#.loopt AND gesloten_op IS NULL, 1, NULL)",
            "vervallen", ":z#.vervallen",
            "opgegaan_in", ":z#.opgegaanIn",
            "telefoon", ":z#.telefoon",
            "verwachte_terugkeer", ":z#.verwachteTerugkeer");

    /** The taak of the next talk that was promised in a case. */
    private static final String BELOFTE =
            " LEFT JOIN taak t ON t.bedrijf_id = d.bedrijf_id AND t.bron = :belofte AND t.loopt = 1";

    /** Whose case it is, in each function of the team. */
    private static final List<String> VAN_WIE = List.of("mma_id", "pob_id", "casemanager_id", "bedrijfsarts_id");

    private final Jdbi jdbi;

    ZaakRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Writes how a case stands now, and one spell of it. One statement; {@code false} when somebody else changed it.
     *
     * @param versie as it was read
     * @param stopt whether the promise of a talk lapses by it
     */
    boolean wijzig(BedrijfId bedrijf, Zaak zaak, int versie, @Nullable Periode periode, boolean stopt) {
        var sql = """
                UPDATE dossier d%s%s
                SET d.eerste_ziektedag = :eersteZiektedag, d.hersteld_op = :hersteldOp,
                    d.loopt = IF(d.gesloten_op IS NULL, :nuLopend, NULL),
                    d.vervallen = :vervallen, d.opgegaan_in = :opgegaanIn, d.telefoon = :telefoon,
                    d.verwachte_terugkeer = :verwachteTerugkeer, d.versie = d.versie + 1, d.herberekenen = 1%s%s
                WHERE d.bedrijf_id = :bedrijf AND d.id = :id AND d.versie = :gelezen""".formatted(
                        periode == null
                                ? ""
                                : " JOIN verzuimperiode p ON p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id AND p.id = :periode",
                        stopt ? BELOFTE : "",
                        periode == null ? "" : ", p.van = :van, p.tot = :tot",
                        stopt ? ", t.loopt = NULL, t.einde = 'VERVALLEN'" : "");
        return Ingehaald.bijDubbel(
                        false,
                        () -> jdbi.withHandle(handle -> {
                            var opdracht = handle.createUpdate(sql)
                                    .bindMethods(zaak)
                                    .bind("nuLopend", zaak.loopt() ? 1 : null)
                                    .bind("bedrijf", bedrijf)
                                    .bind("gelezen", versie);
                            if (stopt) {
                                opdracht.bind("belofte", "contact:" + zaak.id());
                            }
                            if (periode != null) {
                                opdracht.bind("periode", periode.id())
                                        .bind("van", periode.van())
                                        .bind("tot", periode.tot());
                            }
                            return opdracht.execute();
                        }))
                > 0;
    }

    /**
     * Writes how cases stand now, in the order given: a case must stop before another runs. One statement however many;
     * {@code false} when somebody else changed one.
     *
     * @param gelezen the same cases as they were read
     */
    boolean wijzig(BedrijfId bedrijf, List<Zaak> zaken, List<Zaak> gelezen) {
        var zetten = WAARDEN.entrySet().stream()
                .map(een -> een.getKey()
                        + IntStream.range(0, zaken.size())
                                .mapToObj(nummer -> "WHEN :z#.id THEN "
                                        .concat(een.getValue())
                                        .replace("#", Integer.toString(nummer)))
                                .collect(Collectors.joining(" ", " = CASE id ", " END")))
                .collect(Collectors.joining(", "));
        return Ingehaald.bijDubbel(
                        false,
                        () -> jdbi.withHandle(handle -> {
                            var opdracht = handle.createUpdate(
                                            "UPDATE dossier SET " + zetten + vanWie(zaken, gelezen) + """
                                    , versie = versie + 1, herberekenen = 1
                                    WHERE bedrijf_id = :bedrijf AND (id, versie) IN (<gelezen>)
                                    ORDER BY FIELD(id, <volgorde>)""")
                                    .bind("bedrijf", bedrijf)
                                    .bindMethodsList("gelezen", gelezen, List.of("id", "versie"))
                                    .bindList(
                                            "volgorde",
                                            zaken.stream().map(Zaak::id).toList());
                            for (var nummer = 0; nummer < zaken.size(); nummer++) {
                                opdracht.bindMethods("z" + nummer, zaken.get(nummer));
                            }
                            return opdracht.execute();
                        }))
                == zaken.size();
    }

    /**
     * A case of nobody becomes that of who had the case that is joined to it now. The rows of the table that is written are
     * read from a copy of them.
     */
    private static String vanWie(List<Zaak> zaken, List<Zaak> gelezen) {
        var opgegaan = zaken.stream()
                .filter(zaak -> zaak.opgegaanIn() != null
                        && gelezen.stream().anyMatch(was -> was.id() == zaak.id() && was.opgegaanIn() == null))
                .toList();
        return opgegaan.isEmpty()
                ? ""
                : VAN_WIE.stream()
                        .map(kolom -> opgegaan.stream()
                                .map(zaak -> " WHEN " + zaak.opgegaanIn() + " THEN COALESCE(" + kolom
                                        + ", (SELECT x.wie FROM (SELECT b." + kolom
                                        + " AS wie FROM dossier b WHERE b.bedrijf_id = :bedrijf AND b.id = " + zaak.id()
                                        + " LIMIT 1) x))")
                                .collect(
                                        Collectors.joining("", ", " + kolom + " = CASE id", " ELSE " + kolom + " END")))
                        .collect(Collectors.joining());
    }

    /** Marks cases of which something else changed. One statement; {@code false} when somebody else changed one. */
    boolean raakAan(BedrijfId bedrijf, List<Zaak> zaken) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE dossier SET versie = versie + 1, herberekenen = 1
                        WHERE bedrijf_id = :bedrijf AND (id, versie) IN (<zaken>)""")
                        .bind("bedrijf", bedrijf)
                        .bindMethodsList("zaken", zaken, List.of("id", "versie"))
                        .execute())
                == zaken.size();
    }

    /**
     * Opens a case: for a report, or with the details of the case it splits off from. One statement.
     *
     * @param begonnen whether something was written before
     * @throws Ingehaald when somebody else opened one for this employee at the same time
     */
    long open(Verzuimstand stand, Zaak zaak, String sleutel, Akte akte, boolean begonnen) {
        var waarden = zaak.kopieVan() == null ? """
                VALUES (:bedrijf, :regio, :werknemer, :eersteZiektedag, :hersteldOp, :nuLopend, :telefoon, NULL,
                       :verwachteTerugkeer, NULL, 'ONBEKEND', 'ONBEKEND', 'ONBEKEND', NULL, NULL, :moment, :door, :sleutel,
                       NULL, NULL, NULL, NULL)""" : """
                SELECT d.bedrijf_id, d.regio_id, d.werknemer_id, :eersteZiektedag, :hersteldOp, :nuLopend, d.telefoon,
                       d.verblijfadres, d.verwachte_terugkeer, d.lopende_afspraken, d.vangnet, d.arbeidsongeval,
                       d.verkeersongeval_derde, d.vangnetgroep, d.vangnet_bekend_op,
                       COALESCE((SELECT MIN(g.moment) FROM gebeurtenis g
                                 WHERE g.bedrijf_id = d.bedrijf_id AND g.dossier_id = d.id
                                   AND g.soort IN ('ZIEK_GEMELD', 'OPNIEUW_ZIEK') AND g.datum = :eersteZiektedag),
                                d.gemeld_op),
                       d.gemeld_door, :sleutel, d.mma_id, d.pob_id, d.casemanager_id, d.bedrijfsarts_id
                FROM dossier d WHERE d.bedrijf_id = :bedrijf AND d.id = :kopieVan""";
        return Ingehaald.bijDubbel(
                !begonnen,
                () -> jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, hersteld_op, loopt,
                               telefoon, verblijfadres, verwachte_terugkeer, lopende_afspraken, vangnet, arbeidsongeval,
                               verkeersongeval_derde, vangnetgroep, vangnet_bekend_op, gemeld_op, gemeld_door, sleutel,
                               mma_id, pob_id, casemanager_id, bedrijfsarts_id)
                        """ + waarden)
                        .bindMethods(zaak)
                        .bind("moment", akte.moment())
                        .bind("door", akte.door())
                        .bind("nuLopend", zaak.loopt() ? 1 : null)
                        .bind("bedrijf", stand.bedrijf())
                        .bind("regio", stand.regio())
                        .bind("werknemer", stand.werknemer())
                        .bind("sleutel", sleutel)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one()));
    }
}
