package nl.verzuimsysteem.instellingen;

import java.util.StringJoiner;

/**
 * What a company decides for itself.
 *
 * @param evaluatieWeken between two evaluations of the plan van aanpak: 1 to 8
 * @param uwvDoor who reports to UWV
 * @param eigenrisicodrager whether it pays the Ziektewet itself
 * @param frequentMeldingen so many reports within {@code frequentMaanden} ask for a talk; 0: never
 * @param frequentMaanden 1 to 24
 * @param eerstWerknemerUren how much earlier than his employer a werknemer reads a terugkoppeling: 0 to 24
 */
public record Instellingen(
        int evaluatieWeken,
        Uwvmelder uwvDoor,
        boolean eigenrisicodrager,
        int frequentMeldingen,
        int frequentMaanden,
        int eerstWerknemerUren) {
    /** The law wants evaluations "periodiek"; UWV looks for one every six weeks. */
    public static final int MEESTE_WEKEN = 8;

    public static final int MEESTE_MELDINGEN = 20;
    public static final int MEESTE_MAANDEN = 24;
    public static final int MEESTE_UREN = 24;

    /** The names of what differs, for the audit log. */
    String verschil(Instellingen oud) {
        var namen = new StringJoiner(", ");
        if (evaluatieWeken != oud.evaluatieWeken) {
            namen.add("evaluatieWeken");
        }
        if (uwvDoor != oud.uwvDoor) {
            namen.add("uwvDoor");
        }
        if (eigenrisicodrager != oud.eigenrisicodrager) {
            namen.add("eigenrisicodrager");
        }
        if (frequentMeldingen != oud.frequentMeldingen) {
            namen.add("frequentMeldingen");
        }
        if (frequentMaanden != oud.frequentMaanden) {
            namen.add("frequentMaanden");
        }
        if (eerstWerknemerUren != oud.eerstWerknemerUren) {
            namen.add("eerstWerknemerUren");
        }
        return namen.toString();
    }
}
