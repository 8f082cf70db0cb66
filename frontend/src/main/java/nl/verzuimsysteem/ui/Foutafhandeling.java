package nl.verzuimsysteem.ui;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BevestigingNodig;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an act on a screen ends in when nobody caught its exception. A refusal has words for the user already; a failure
 * gets a code, which is all the user sees of it and by which the log is found.
 */
public final class Foutafhandeling implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Foutafhandeling.class);

    @Override
    public void error(ErrorEvent event) {
        var fout = event.getThrowable();
        if (isWeggegaan(fout)) {
            LOG.debug("The browser had gone before its answer", fout);
            return;
        }
        var ui = UI.getCurrent();
        if (ui == null) {
            meld(fout);
            return;
        }
        ui.access(() -> {
            if (isWeigering(fout)) {
                Meldingen.letOp(String.valueOf(fout.getMessage()));
            } else {
                Meldingen.fout(t("schil.fout.handeling", meld(fout)));
            }
        });
    }

    /** Whether the message of the exception is meant for the user. */
    public static boolean isWeigering(Throwable fout) {
        return fout instanceof Conflict
                || fout instanceof OngeldigeInvoer
                || fout instanceof NietGevonden
                || fout instanceof GeenRecht
                || fout instanceof BevestigingNodig;
    }

    /** Whether the browser did not wait for its answer: somebody closed the page, and nothing failed. */
    static boolean isWeggegaan(Throwable fout) {
        return Stream.iterate(fout, Objects::nonNull, Throwable::getCause).anyMatch(een -> een instanceof EofException);
    }

    /** Writes a failure in the log and gives the code of eight characters under which it stands there. */
    public static String meld(Throwable fout) {
        var code = HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextInt())
                .toUpperCase(Locale.ROOT);
        LOG.error("Code {}", code, fout);
        return code;
    }
}
