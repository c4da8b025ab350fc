"""Letters to the company behind a policy, composed from its analysis, the law and the sender's fields."""
