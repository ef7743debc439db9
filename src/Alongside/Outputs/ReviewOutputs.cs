using System.Text;
using Alongside.Commands;
using Alongside.Listening;
using Alongside.Reviews.Json;
using Alongside.Reviews.Page;
using Alongside.Terminal;

namespace Alongside.Outputs;

/// <summary>Opens the output that was asked for, or says why it cannot be.</summary>
internal static class ReviewOutputs
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The output for that many conversations.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The output must not be written.</exception>
    public static (IReviewOutput? Output, Problem? Problem) Open(ReviewRequest request, int conversations, bool othersReport, Surroundings surroundings)
    {
        var path = request.Output is { } given ? surroundings.FullPath(given) : null;
        var folder = request.Format == OutputFormat.Html && conversations > 1;
        if (Obstacle(request, path, folder) is { } obstacle) return (null, obstacle);
        if (folder) return (new PagesOutput(path!, new PageOptions(othersReport), surroundings.Unfinished), null);
        var view = TerminalView.For(surroundings, othersReport, toTerminal: path is null && surroundings.OutputIsTerminal, request);
        var file = path is null ? null : WholeFile.Begin(path, surroundings.Unfinished);
        return (new StreamOutput(Writer(request.Format, view, othersReport), surroundings.Output, file), null);
    }

    private static Problem? Obstacle(ReviewRequest request, string? path, bool folder)
    {
        if (folder && path is null)
            return new Problem("--format html", "several conversations become a folder of pages", "Say where with --output FOLDER");
        if (path is null) return null;
        if (folder && File.Exists(path)) return new Problem(request.Output!, "this is a file, and several conversations become a folder of pages", "Name a folder");
        if (!folder && Directory.Exists(path)) return new Problem(request.Output!, "this is a folder", "Name a file to write");
        return Path.GetDirectoryName(path) is { } above && !Directory.Exists(above)
            ? new Problem(request.Output!, "the folder it should lie in is not there", "Make it first, or name another")
            : null;
    }

    private static Action<Review, Stream> Writer(OutputFormat format, TerminalView view, bool othersReport) => format switch
    {
        OutputFormat.Json => (review, to) =>
        {
            ReviewJson.Write(review, to);
            to.WriteByte((byte)'\n');
        }
        ,
        OutputFormat.Html => (review, to) => AsText(to, writer => ReviewPage.Write(review, writer, new PageOptions(othersReport))),
        _ => OneAfterTheOther(view),
    };

    private static Action<Review, Stream> OneAfterTheOther(TerminalView view)
    {
        var first = true;
        return (review, to) => AsText(to, writer =>
        {
            if (!first) writer.Write(new string('─', view.Columns) + "\n");
            first = false;
            TerminalReview.Write(review, writer, view);
        });
    }

    private static void AsText(Stream to, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(to, Utf8, bufferSize: 16 * 1024, leaveOpen: true);
        write(writer);
    }
}
