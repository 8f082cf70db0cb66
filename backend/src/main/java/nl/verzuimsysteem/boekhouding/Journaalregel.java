package nl.verzuimsysteem.boekhouding;

import java.math.BigDecimal;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.papier.Csv;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal as a line of CSV. Amounts have a comma and no sign: which side they stand on tells which way they
 * go.
 */
final class Journaalregel {
    private Journaalregel() {}

    static String kop() {
        return Csv.BOM
                + Csv.lijn(
                        "Dagboek",
                        "Datum",
                        "Boekstuk",
                        "Klantnummer",
                        "Klant",
                        "Grootboek",
                        "Omschrijving",
                        "Debet",
                        "Credit",
                        "Btw-code",
                        "Btw-percentage",
                        "Btw-bedrag",
                        "Vervaldatum");
    }

    static String van(Boekstuk stuk, Boekstuk.Boeking boeking, Rekeningschema schema) {
        var cent = boeking.bedrag().cent();
        var debet = cent > 0 || cent == 0 && boeking.btwBedrag().cent() > 0;
        var btw = boeking.btw();
        return Csv.lijn(
                schema.dagboek(),
                Kalender.kort(stuk.datum()),
                stuk.nummer(),
                stuk.debiteur(),
                stuk.naam(),
                boeking.grootboek(),
                boeking.omschrijving(),
                debet ? bedrag(boeking.bedrag()) : null,
                debet ? null : bedrag(boeking.bedrag()),
                btw == null ? null : schema.code(btw.soort()),
                btw == null ? null : getal(btw.honderdsten()),
                boeking.btwBedrag().cent() == 0 ? null : bedrag(boeking.btwBedrag()),
                Kalender.kort(stuk.vervaldatum()));
    }

    private static @Nullable String bedrag(Geld bedrag) {
        return getal(Math.abs(bedrag.cent()));
    }

    private static String getal(long honderdsten) {
        return BigDecimal.valueOf(honderdsten, 2).toPlainString().replace('.', ',');
    }
}
