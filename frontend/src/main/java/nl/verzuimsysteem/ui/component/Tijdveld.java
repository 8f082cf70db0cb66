package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import nl.verzuimsysteem.kern.Melding;

/** A time of day as people in the Netherlands write it, by quarters of an hour. */
public final class Tijdveld extends TimePicker {
    private static final Duration KWARTIER = Duration.ofMinutes(15);

    public Tijdveld(String label) {
        super(label);
        setLocale(Melding.NEDERLANDS);
        setStep(KWARTIER);
    }
}
