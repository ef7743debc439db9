using Alongside.Listening;

namespace Alongside.Outputs;

/// <summary>Where reviews go, one after the other. What is not finished leaves nothing behind.</summary>
internal interface IReviewOutput : IDisposable
{
    void Add(Review review);

    /// <summary>Everything has been added: now it is there as a whole.</summary>
    void Finish();
}
