package nl.verzuimsysteem.rechten;

import io.micronaut.transaction.annotation.Transactional;
import java.io.Writer;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Mag;

/** Every service method of the program, found by its annotation: one that is added later is found too. */
final class Dienstmethoden {
    private Dienstmethoden() {}

    static List<Method> alle(TestProgramma programma) {
        return programma.context().getAllBeanDefinitions().stream()
                .map(definitie -> definitie.getBeanType())
                .map(klasse -> klasse.getSimpleName().endsWith("Intercepted") ? klasse.getSuperclass() : klasse)
                .filter(klasse -> klasse.getPackageName().startsWith("nl.verzuimsysteem"))
                .distinct()
                .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                .filter(methode -> methode.isAnnotationPresent(Mag.class))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    /** Those that answer something and change nothing but the log. */
    static List<Method> lezende(TestProgramma programma) {
        return alle(programma).stream().filter(Dienstmethoden::leest).toList();
    }

    private static boolean leest(Method methode) {
        var transactie = methode.getAnnotation(Transactional.class);
        var zegtHet = methode.getAnnotation(Mag.class).value().actie() == Handeling.Actie.READ;
        return methode.getReturnType() != void.class && (zegtHet || (transactie != null && transactie.readOnly()))
                || Arrays.asList(methode.getParameterTypes()).contains(Writer.class);
    }
}
