package nl.verzuimsysteem.vragenlijst;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;

/** The questionnaire that comes with the program: in force until the arbodienst has one of its own. */
@Singleton
class Meegeleverd {
    private static final String BESTAND = "/vragenlijsten/selekt-1.json";
    private static final String DOOR = "het systeem";

    private final Vragenlijstregister register;
    private final Clock klok;

    Meegeleverd(Vragenlijstregister register, Clock klok) {
        this.register = register;
        this.klok = klok;
    }

    /**
     * Stores it, when there is none yet, in a transaction of its own: who asked may still fail, and others know it by then.
     *
     * @param lees what is asked; it also finds one that another node stored at the same time
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    <T> T leg(Supplier<T> lees) {
        register.eerste(inhoud(), DOOR, klok.instant());
        return lees.get();
    }

    /** As JSON. */
    static String inhoud() {
        try (var bestand = Meegeleverd.class.getResourceAsStream(BESTAND)) {
            if (bestand == null) {
                throw new IllegalStateException("Not in the program: " + BESTAND);
            }
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
