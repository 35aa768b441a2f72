"""What window and command line both do. No Qt."""
