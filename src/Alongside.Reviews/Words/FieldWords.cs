namespace Alongside.Reviews.Words;

/// <summary>What the fields of the order form are called.</summary>
public static class FieldWords
{
    /// <summary>The title of a field; for a template of one's own, its id.</summary>
    public static string Title(string fieldId) => fieldId switch
    {
        "situation" => "What is going on",
        "need" => "What they need",
        "outcome" => "What would be different",
        "tried" => "Tried so far",
        "constraints" => "Must and must not",
        "budget" => "Budget",
        "timing" => "Timing",
        "people" => "Who is involved",
        "concerns" => "Worries",
        "next-step" => "Next step",
        _ => fieldId,
    };
}
