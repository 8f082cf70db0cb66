package nl.verzuimsysteem.verrichtingen;

import java.util.List;
import nl.verzuimsysteem.kern.Geld;

/**
 * What waits for the next invoice of a company, and the services that can be looked for.
 *
 * @param diensten in the order of the list; what is nameless is one of them, the last
 */
public record Openstand(List<Dienst> diensten) {
    public Openstand {
        diensten = List.copyOf(diensten);
    }

    /**
     * One service.
     *
     * @param code of it, or {@link Geleverdfilter#NAAMLOOS}
     * @param aantal how many rows of it are open, counter-entries too
     * @param bedrag of them together, without VAT
     */
    public record Dienst(String code, String naam, int aantal, Geld bedrag) {}

    public int aantal() {
        return diensten.stream().mapToInt(Dienst::aantal).sum();
    }

    public Geld bedrag() {
        return Geld.som(diensten.stream().map(Dienst::bedrag));
    }
}
