package nl.verzuimsysteem.terugkoppeling;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.papier.Papier;
import nl.verzuimsysteem.papier.Pdf;

/** A terugkoppeling on paper, as the reader may see it. */
@Singleton
class Terugkoppelpapier {
    private final Papier papier;

    Terugkoppelpapier(Papier papier) {
        this.papier = papier;
    }

    Pdf maak(TerugkoppelingRepository.Papierrij gevonden) {
        var een = gevonden.rij().terugkoppeling();
        var inhoud = een.inhoud();
        var zienswijze = een.zienswijze();
        var geaccordeerd = een.geaccordeerdOp();
        var volgend = inhoud.volgendContact();
        var waarden = new HashMap<String, Object>();
        waarden.put("naam", gevonden.namen().naam());
        waarden.put("personeelsnummer", gevonden.namen().personeelsnummer());
        waarden.put("bedrijf", gevonden.namen().bedrijfsnaam());
        waarden.put("regio", gevonden.namen().regionaam());
        waarden.put("telefoon", gevonden.namen().telefoon());
        waarden.put("dag", Kalender.voluit(een.dag()));
        waarden.put("gegeven", Kalender.kort(een.gegevenOp()));
        waarden.put("door", een.doorWie());
        waarden.put("akkoord", geaccordeerd != null);
        waarden.put("akkoordOp", geaccordeerd == null ? "" : Kalender.kort(geaccordeerd));
        waarden.put("akkoordVan", een.geaccordeerdDoor() == null ? "" : een.geaccordeerdDoor());
        waarden.put("vertrouwelijk", een.vertrouwelijk());
        waarden.put(
                "geschiktheid",
                Objects.requireNonNull(inhoud.geschiktheid()).naam().tekst());
        waarden.put("rubrieken", rubrieken(inhoud));
        waarden.put("heeftRubrieken", !inhoud.mogelijkheden().isEmpty());
        waarden.put("advies", alineas(inhoud.advies()));
        waarden.put("heeftVerloop", !inhoud.verloop().isEmpty());
        waarden.put("verloop", alineas(inhoud.verloop()));
        waarden.put("heeftVolgend", volgend != null);
        waarden.put("volgend", volgend == null ? "" : Kalender.voluit(volgend));
        waarden.put("heeftZienswijze", zienswijze != null);
        waarden.put("zienswijze", zienswijze == null ? List.of() : alineas(zienswijze.tekst()));
        waarden.put("zienswijzeOp", zienswijze == null ? "" : Kalender.kort(zienswijze.op()));
        return new Pdf("terugkoppeling-" + een.dag() + ".pdf", papier.pdf("terugkoppeling", waarden));
    }

    private static List<Map<String, Object>> rubrieken(Terugkoppelinhoud inhoud) {
        var lijst = new ArrayList<Map<String, Object>>();
        for (var rubriek : Rubriek.values()) {
            var tekst = inhoud.bij(rubriek);
            if (tekst != null) {
                lijst.add(Map.of("kop", rubriek.naam().tekst(), "tekst", alineas(tekst)));
            }
        }
        return lijst;
    }

    /** One paragraph for each line. */
    private static List<Map<String, String>> alineas(String tekst) {
        return tekst.lines()
                .filter(regel -> !regel.isBlank())
                .map(regel -> Map.of("regel", regel))
                .toList();
    }
}
