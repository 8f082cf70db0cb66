package nl.verzuimsysteem.demo.gegevens;

import java.util.Map;
import nl.verzuimsysteem.kern.Functie;

/**
 * The types that can be ordered, as the database has them.
 *
 * @param typen by their codes
 */
record Catalogus(Map<String, Type> typen) {

    /**
     * @param naam with the name of the arbodienst filled in
     * @param groep who carries it out
     */
    record Type(String naam, Functie groep) {}

    Type type(Opdrachtteksten teksten) {
        var type = typen.get(teksten.name());
        if (type == null) {
            throw new IllegalStateException("There is no opdrachttype " + teksten);
        }
        return type;
    }
}
