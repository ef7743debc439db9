using Alongside.Listening;

namespace Alongside.Outputs;

/// <summary>Reviews one behind the other: on standard output, or in a file that is there when all of them are.</summary>
/// <param name="write">Writes one review.</param>
/// <param name="standard">Standard output; used where there is no <paramref name="file"/>.</param>
/// <param name="file">The file to write, or null.</param>
internal sealed class StreamOutput(Action<Review, Stream> write, Stream standard, WholeFile? file) : IReviewOutput
{
    private bool _any;

    public void Add(Review review)
    {
        _any = true;
        write(review, file?.Content ?? standard);
        if (file is null) standard.Flush();
    }

    public void Finish()
    {
        if (_any) file?.Keep();
    }

    public void Dispose() => file?.Dispose();
}
