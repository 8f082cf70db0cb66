package nl.verzuimsysteem.ui.inlezen;

import com.vaadin.flow.component.Component;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.verzuimsysteem.inlezen.Inleesrapport;

/**
 * What is read from a file, and the words that go with it.
 *
 * @param proef tells what taking a file over would do
 * @param neemOver takes it over
 * @param veld the name of a field, as the service calls it, in the words of the screen
 * @param neemOverWoorden the button, for so many lines
 * @param overgenomen the notice afterwards, for so many lines
 * @param uitleg what to choose; stands above the choice of a file
 * @param kolommen which columns the file can have; stands below it
 * @param naarLijst leads to what was read
 */
public record Inleeswerk(
        Lezing proef,
        Lezing neemOver,
        UnaryOperator<String> veld,
        IntFunction<String> neemOverWoorden,
        IntFunction<String> overgenomen,
        String uitleg,
        Supplier<Component> kolommen,
        Supplier<Component> naarLijst) {

    /** Does something with the bytes of a file. */
    public interface Lezing {
        /** @throws nl.verzuimsysteem.kern.OngeldigeInvoer when this is no such file */
        Inleesrapport lees(byte[] bestand);
    }
}
