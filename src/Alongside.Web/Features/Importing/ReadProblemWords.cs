using Alongside.Readers;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Importing;

/// <summary>Why a file could not be read, and what to do, as the page says it.</summary>
internal static class ReadProblemWords
{
    public static string InWords(this ReadProblem problem, Reader reader) => reader.In(
        $"{Where(problem)}: {problem.What}. {problem.WhatToDo}.",
        $"{Where(problem)}: {German(problem.Code)}");

    private static string Where(ReadProblem problem) => problem.Position is null ? problem.Source : $"{problem.Source}, {problem.Position}";

    private static string German(ReadProblemCode code) => code switch
    {
        ReadProblemCode.Empty => "Hier steht nichts. Sieh nach, ob es die richtige Datei ist.",
        ReadProblemCode.Broken => "An dieser Stelle ist die Datei kaputt. Exportiere sie noch einmal.",
        ReadProblemCode.TooLarge => "Das ist größer, als hier gelesen wird. Teil es in einzelne Gespräche auf.",
        ReadProblemCode.NoSpeakers => "Es steht nicht dabei, wer spricht. Sag es auf der nächsten Seite.",
        _ => "Das ist keine der Arten von Gesprächen, die hier bekannt sind. Speichere es als Text mit Zeilen wie „Name: was gesagt wurde“.",
    };
}
