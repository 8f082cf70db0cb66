package nl.verzuimsysteem.ui.toegang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.verzuimsysteem.kern.Handeling;

/**
 * Says of a view which act it is for: only who may do that in his present function gets to see it, and for everybody
 * else it does not exist. A view carries this, {@link VoorIedereenIngelogd} or {@link Openbaar}; one that carries none
 * is shown to nobody.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Toont {
    /** The act, as {@link nl.verzuimsysteem.toegang.Rechten} knows it. */
    Handeling value();
}
