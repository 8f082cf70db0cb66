package nl.verzuimsysteem.demo.gegevens;

import static nl.verzuimsysteem.demo.gegevens.Bedrijven.Abonnementsverloop.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The regio's and the companies of the demo. The companies do not exist, nor do their addresses: streets and postcodes
 * only look like those of the place.
 */
final class Bedrijven {
    /** The regio's, in the order of their numbers. */
    static final List<String> REGIOS = List.of("Noord", "Midden", "Zuid");

    /** How the subscription of a company went. */
    enum Abonnementsverloop {
        COMPLEET,
        COMPLEET_XL,
        /** Compleet until the middle of a year, XL since. */
        OVERGESTAPT,
        /** The old subscription that is no longer sold; ends with the year. */
        EIGEN_REGIE
    }

    /**
     * One company.
     *
     * @param regio its place in {@link #REGIOS}
     * @param domein what stands before {@code .example}
     * @param omvang how many people work in each department
     * @param jaren how long it is a customer
     * @param eigenPob whether it employs a POB of its own
     */
    record Bedrijfsplan(
            String naam,
            int regio,
            String domein,
            String straat,
            String postcode,
            String plaats,
            Abonnementsverloop abonnement,
            int jaren,
            boolean eigenPob,
            Map<Afdeling, Integer> omvang) {}

    /** The largest of the companies, which has a POB of its own. */
    static final String GROOTSTE = "Van Zuylekom Logistics Group B.V.";

    /** In the order of their numbers. */
    static final List<Bedrijfsplan> ALLE = List.of(
            plan(
                    "Hoekzema Koeltransport B.V.",
                    0,
                    "hoekzema-koel",
                    "De Zwaluwkade 18",
                    "9207 KT",
                    "Drachten",
                    COMPLEET_XL,
                    9,
                    omvang(9, 58, 36, 17, 8, 14)),
            plan(
                    "Terpstra & Wiersma Logistiek B.V.",
                    0,
                    "terpstra-wiersma",
                    "Ambachtsdwinger 7",
                    "8447 GW",
                    "Heerenveen",
                    COMPLEET,
                    6,
                    omvang(5, 24, 0, 27, 2, 6)),
            plan(
                    "Boltjes Bulktransport B.V.",
                    0,
                    "boltjesbulk",
                    "Turfschipperspad 41",
                    "9641 HB",
                    "Veendam",
                    COMPLEET,
                    5,
                    omvang(2, 13, 4, 0, 2, 2)),
            plan(
                    "Veenkade Opslag B.V.",
                    0,
                    "veenkade",
                    "Steenbakkerslaan 3",
                    "7942 LR",
                    "Meppel",
                    COMPLEET,
                    4,
                    omvang(0, 2, 0, 5, 0, 2)),
            new Bedrijfsplan(
                    GROOTSTE,
                    1,
                    "zuylekom",
                    "Laan van de Schippers 200",
                    "4004 JX",
                    "Tiel",
                    COMPLEET_XL,
                    11,
                    true,
                    omvang(16, 78, 31, 98, 12, 25)),
            plan(
                    "Eemgaard Distributie B.V.",
                    1,
                    "eemgaard",
                    "Grote Koppeldreef 12",
                    "3821 AW",
                    "Amersfoort",
                    OVERGESTAPT,
                    7,
                    omvang(8, 52, 0, 41, 4, 13)),
            plan(
                    "Rijnpoort Containervervoer B.V.",
                    1,
                    "rijnpoort-container",
                    "Kanaalhavenstraat 66",
                    "6541 CN",
                    "Nijmegen",
                    COMPLEET,
                    5,
                    omvang(4, 30, 5, 0, 4, 4)),
            plan(
                    "De Postkar Koeriers",
                    1,
                    "depostkar",
                    "Zuilense Ring 9",
                    "3542 DV",
                    "Utrecht",
                    COMPLEET,
                    3,
                    omvang(1, 9, 0, 0, 0, 2)),
            plan(
                    "Van der Laak en Zoon",
                    1,
                    "vanderlaak-zoon",
                    "Achter de Wallen 22",
                    "4104 BM",
                    "Culemborg",
                    EIGEN_REGIE,
                    12,
                    omvang(0, 3, 0, 0, 0, 1)),
            plan(
                    "Peellandse Transportmaatschappij B.V.",
                    2,
                    "peellandse",
                    "Florijnberg 5",
                    "5753 RG",
                    "Deurne",
                    COMPLEET_XL,
                    8,
                    omvang(6, 31, 29, 16, 6, 8)),
            plan(
                    "Kempenaar Expeditie B.V.",
                    2,
                    "kempenaar",
                    "Spinnerijhof 31",
                    "5047 TE",
                    "Tilburg",
                    COMPLEET,
                    6,
                    omvang(14, 12, 18, 22, 0, 15)),
            plan(
                    "Scheldemond Tankvervoer B.V.",
                    2,
                    "scheldemond-tank",
                    "Oosterzeedijk 14",
                    "4462 GP",
                    "Goes",
                    COMPLEET,
                    4,
                    omvang(4, 15, 17, 0, 4, 4)));

    private Bedrijven() {}

    private static Bedrijfsplan plan(
            String naam,
            int regio,
            String domein,
            String straat,
            String postcode,
            String plaats,
            Abonnementsverloop abonnement,
            int jaren,
            Map<Afdeling, Integer> omvang) {
        return new Bedrijfsplan(naam, regio, domein, straat, postcode, plaats, abonnement, jaren, false, omvang);
    }

    private static Map<Afdeling, Integer> omvang(int... aantallen) {
        var omvang = new EnumMap<Afdeling, Integer>(Afdeling.class);
        for (var afdeling : Afdeling.values()) {
            if (aantallen[afdeling.ordinal()] > 0) {
                omvang.put(afdeling, aantallen[afdeling.ordinal()]);
            }
        }
        return omvang;
    }
}
