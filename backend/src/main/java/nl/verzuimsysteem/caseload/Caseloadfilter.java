package nl.verzuimsysteem.caseload;

import java.util.Objects;
import java.util.StringJoiner;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.taken.Fase;
import org.jspecify.annotations.Nullable;

/**
 * Which running cases the caseload shows.
 *
 * @param regio only those of one regio
 * @param persoon whose, for {@link Wiens#PERSOON}; for others it is passed over
 * @param fase only those in one phase
 * @param teLaat only those whose next step is late
 * @param aanZet only those in which it is the turn of one function
 * @param geenContactWeken only those with whom nobody spoke for so many weeks; a case younger than that is not among them
 * @param zonderPlaats only those that found no place on the agenda of the overleg for this reason; none for who prepares
 *     no overleg
 * @param zoek words that all stand in the name or number of the werknemer or the name of the company
 */
public record Caseloadfilter(
        @Nullable RegioId regio,
        Wiens wiens,
        @Nullable GebruikerId persoon,
        @Nullable Fase fase,
        boolean teLaat,
        @Nullable Functie aanZet,
        @Nullable Integer geenContactWeken,
        @Nullable ZonderPlaats zonderPlaats,
        @Nullable String zoek) {
    /** All that lies in reach. */
    public static final Caseloadfilter TEAM =
            new Caseloadfilter(null, Wiens.TEAM, null, null, false, null, null, null, null);

    public Caseloadfilter {
        persoon = wiens == Wiens.PERSOON ? Objects.requireNonNull(persoon) : null;
    }

    /** The same, of somebody else. */
    public Caseloadfilter van(Wiens anders) {
        return new Caseloadfilter(regio, anders, null, fase, teLaat, aanZet, geenContactWeken, zonderPlaats, zoek);
    }

    /** The same, of one regio alone. */
    public Caseloadfilter in(RegioId anders) {
        return new Caseloadfilter(anders, wiens, persoon, fase, teLaat, aanZet, geenContactWeken, zonderPlaats, zoek);
    }

    /** The same, but only those that found no place on the agenda for this reason. */
    public Caseloadfilter metReden(ZonderPlaats reden) {
        return new Caseloadfilter(regio, wiens, persoon, fase, teLaat, aanZet, geenContactWeken, reden, zoek);
    }

    /** The same, with other words; blank: without. */
    public Caseloadfilter metZoek(String woorden) {
        var anders = woorden.isBlank() ? null : woorden.strip();
        return new Caseloadfilter(regio, wiens, persoon, fase, teLaat, aanZet, geenContactWeken, zonderPlaats, anders);
    }

    /** What was asked for, for the audit log. */
    String vraag() {
        var woorden = new StringJoiner(" ");
        if (regio != null) {
            woorden.add("regio " + regio);
        }
        woorden.add(persoon == null ? wiens.name() : "gebruiker " + persoon);
        if (fase != null) {
            woorden.add(fase.name());
        }
        if (teLaat) {
            woorden.add("TE_LAAT");
        }
        if (aanZet != null) {
            woorden.add("aan zet " + aanZet);
        }
        if (geenContactWeken != null) {
            woorden.add("geen contact " + geenContactWeken + " weken");
        }
        if (zonderPlaats != null) {
            woorden.add("zonder plaats op de agenda " + zonderPlaats);
        }
        if (zoek != null && !zoek.isBlank()) {
            woorden.add("zoek " + zoek.strip());
        }
        return woorden.toString();
    }
}
