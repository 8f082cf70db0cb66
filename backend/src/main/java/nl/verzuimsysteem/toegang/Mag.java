package nl.verzuimsysteem.toegang;

import io.micronaut.aop.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.verzuimsysteem.kern.Handeling;

/**
 * Stands on every public method of a service, whose first parameter is the {@link nl.verzuimsysteem.kern.Actor}: the
 * method runs only when {@link Rechten} allows the act, and every refusal is written in the audit log.
 */
@Around
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Mag {
    /** The act, and so the row of the rights table. */
    Handeling value();
}
