package nl.verzuimsysteem.aantallen;

import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.papier.Csv;

/** An uitvraag as a file for a Dutch spreadsheet: one line for each company, by name. */
final class Aantallenbestand {
    private Aantallenbestand() {}

    static String van(Uitvraag uitvraag, List<Vraagregel> regels) {
        var csv = new Csv()
                .regel(
                        "Bedrijf nummer",
                        "Bedrijf",
                        "Regio",
                        "Stand",
                        "Laatste dag",
                        "Aantal " + uitvraag.jaar(),
                        "Schatting " + (uitvraag.jaar() + 1),
                        "Reden",
                        "Opgegeven op",
                        "Opgegeven door");
        for (var regel : regels) {
            csv.regel(
                    regel.bedrijf(),
                    regel.naam(),
                    regel.regio(),
                    Melding.van("aantallen.stand." + regel.stand()).tekst(),
                    Kalender.kort(regel.sluitOp()),
                    regel.dezeJaar(),
                    regel.volgendJaar(),
                    regel.reden(),
                    regel.opgegevenOp() == null ? null : Kalender.kort(regel.opgegevenOp()),
                    regel.door());
        }
        return csv.tekst();
    }
}
